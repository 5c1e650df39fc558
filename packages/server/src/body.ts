import type { Context } from 'hono'
import { Refusal } from './refusal.js'

/** The most a receipt or a batch of them may weigh. */
export const mostBytes = 256 * 1024

const types = ['', 'application/json', 'text/plain']

/** Whether a body may be JSON: it is declared as that or, so that a page needs no preflight, as plain text. */
export function isJsonType(declared: string | undefined): boolean {
  return types.includes(mediaType(declared))
}

/** The JSON of a text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'malformed', 'The body must be JSON.')
  }
}

/** The JSON a request carries. */
export async function readJson(c: Context, limit = mostBytes): Promise<unknown> {
  const declared = c.req.header('content-type')
  if (!isJsonType(declared)) {
    throw new Refusal(
      415,
      'type',
      `The body must be \`application/json\` or \`text/plain\`; got \`${mediaType(declared).slice(0, 80)}\`.`,
    )
  }
  return parseJson(await readText(c, limit))
}

function mediaType(declared = ''): string {
  return declared.split(';')[0]?.trim().toLowerCase() ?? ''
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
