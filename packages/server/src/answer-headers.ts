import type { Context } from 'hono'
import type { Env } from './app.js'

/**
 * Sets a header of the answer. On the route that is called most they are gathered in a plain object, and sent in one go:
 * each call of `c.header` takes as long as hashing a receipt.
 */
export function setHeader(c: Context<Env>, name: string, value: string): void {
  const gathered = c.get('headers')
  if (gathered) gathered[name] = value
  else c.header(name, value)
}

/** Hands over what was gathered, for an answer that is made in the usual way after all. */
export function handOverHeaders(c: Context<Env>): void {
  const gathered = c.get('headers')
  c.set('headers', undefined)
  for (const [name, value] of Object.entries(gathered ?? {})) c.header(name, value)
}
