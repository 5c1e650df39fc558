import { readRegion } from '@assent/core'

/** How long an answer is waited for: later the visitor reads the notice. */
const patience = 5_000

/** What the server says of the place: ISO 3166, or '' for anything else that it may answer. */
export async function fetchRegion(url: string): Promise<string> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'origin',
    // An answer that was kept was another place's, and one from elsewhere is not the server's.
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  const isAnswer = response.ok && response.headers.get('content-type')?.startsWith('application/json')
  return isAnswer ? readRegion((await response.json())?.region) : ''
}
