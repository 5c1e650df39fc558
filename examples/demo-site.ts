import type { Internet } from '../e2e/fixtures/internet.js'
import { createApp } from '../scripts/serve.mjs'

/** One example on a host of its own. */
interface DemoSite {
  readonly host: string
  /** Paths on that host. */
  readonly files: readonly string[]
  /** Where the demo's server has them. Default: at its root. */
  readonly folder?: string
}

/** Puts an example on the net, as the demo's server gives it out to a visitor from this region. */
export function openDemoSite(internet: Internet, { host, files, folder = '' }: DemoSite, region: string): void {
  const app = createApp({ demo: false, region })
  const answer = async ({ path, headers }: { readonly path: string; readonly headers: object }) => {
    const response = await app.request(folder + path, { headers: { 'Sec-GPC': 'sec-gpc' in headers ? '1' : '0' } })
    return {
      status: response.status,
      headers: { 'content-type': response.headers.get('content-type') ?? '' },
      body: Buffer.from(await response.arrayBuffer()),
    }
  }
  internet.site(host, Object.fromEntries(files.map((file) => [file, answer])))
}
