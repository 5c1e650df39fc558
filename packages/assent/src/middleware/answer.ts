import { insertMeta } from './insert-meta.js'
import type { Visit } from './visit.js'

/** The answer with the visit's `<meta>` in its head, and the record renewed; the same where there is nothing to add. */
export function answer(response: Response, { meta, setCookie }: Visit): Response {
  const { status, statusText, body } = response
  const page = response.headers.get('content-type')?.startsWith('text/html') && meta ? body : null
  if (!setCookie && !page) return response
  const headers = new Headers(response.headers)
  if (setCookie) headers.append('set-cookie', setCookie)
  // What was made for one visitor is not for another: a page for California, kept by a cache, would be wrong in France.
  headers.set('cache-control', keptPrivate(headers.get('cache-control') ?? ''))
  if (page) for (const name of ['content-length', 'etag']) headers.delete(name)
  return new Response(page ? insertMeta(page, meta) : body, { status, statusText, headers })
}

function keptPrivate(said: string): string {
  const kept = said.split(',').map((each) => each.trim())
  return ['private', ...kept.filter((each) => each && !/^(public|private|s-maxage)\b/i.test(each))].join(', ')
}
