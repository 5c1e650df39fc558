import type { Context } from 'hono'
import { Refusal } from './refusal.js'

/** The most a receipt or a batch of them may weigh. */
export const mostBytes = 256 * 1024

/** The JSON a request carries, declared as JSON or, so that a page needs no preflight, as plain text. */
export async function readJson(c: Context, limit = mostBytes): Promise<unknown> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!['', 'application/json', 'text/plain'].includes(type)) {
    throw new Refusal(
      415,
      'type',
      `The body must be \`application/json\` or \`text/plain\`; got \`${type.slice(0, 80)}\`.`,
    )
  }
  const text = await readText(c, limit)
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'malformed', 'The body must be JSON.')
  }
}

async function readText(c: Context, limit: number): Promise<string> {
  const declared = c.req.header('content-length')
  if (Number(declared) > limit) throw tooLarge(limit)
  // Node's parser holds a request to the length it declares; only without one is there anything to count.
  if (declared !== undefined) return c.req.text()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (c.req.raw.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function tooLarge(limit: number) {
  return new Refusal(413, 'size', `The body must be at most ${limit / 1024} KB.`)
}
