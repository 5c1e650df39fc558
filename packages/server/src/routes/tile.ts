import { LogError, parseTilePath, type TileId } from '@assent/log'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

/** The log itself, in pieces that never change. */
export function tile(app: App, services: Services): void {
  const spec = {
    method: 'get',
    path: '/v1/:site/tile/*',
    summary: 'A tile of the log or a bundle of its entries, C2SP tlog-tiles.',
    answer: 'application/octet-stream',
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const id = parse(c.req.path.slice(`/v1/${site}/`.length))
    const bytes = id && (await read(services, site, id))
    if (!bytes) throw new Refusal(404, 'missing', 'The log has no such tile.')
    return c.body(Uint8Array.from(bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
}

function parse(path: string): TileId | undefined {
  try {
    return parseTilePath(path)
  } catch (error) {
    if (error instanceof LogError) return undefined
    throw error
  }
}

async function read(
  { store }: Services,
  site: string,
  { level, index, width }: TileId,
): Promise<Uint8Array | undefined> {
  if (level === 'entries') return store.entries(site, index, width)
  const hashes = await store.tile(site, level, index)
  return hashes && hashes.length >= width * 32 ? hashes.subarray(0, width * 32) : undefined
}
