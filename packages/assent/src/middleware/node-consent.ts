import type { Config } from '@assent/core'
import { type MiddlewareOptions, makeVisit, type Visit } from './visit.js'

/** What of Node's request is needed. */
interface Incoming {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  assent?: Visit
}

/** What of Node's answer is needed. */
interface Outgoing {
  getHeader(name: string): unknown
  setHeader(name: string, value: readonly string[]): unknown
  // biome-ignore lint/suspicious/noExplicitAny: Node gives it several shapes
  writeHead(status: number, ...rest: any[]): any
}

/**
 * For Node and Express: `app.use(nodeConsent(config))`. Handlers find the visit as `req.assent`, and write its `meta` into the page's
 * head, before the tag. The record is renewed when the headers go out.
 */
export function nodeConsent(config: Config, options: MiddlewareOptions = {}) {
  const read = makeVisit(config, options)
  return (request: Incoming, response: Outgoing, next: () => void): void => {
    const visit = read((name) => request.headers[name]?.toString())
    request.assent = visit
    if (visit.setCookie) renew(response, visit.setCookie)
    next()
  }
}

/** Adds to the cookies that the handler sets, by either way, when they go out. */
function renew(response: Outgoing, cookie: string): void {
  const { writeHead } = response
  response.writeHead = (status, ...rest) => {
    response.writeHead = writeHead
    const own = rest.find((each) => typeof each === 'object' && each !== null && !Array.isArray(each)) ?? {}
    const name = Object.keys(own).find((key) => key.toLowerCase() === 'set-cookie')
    if (name) own[name] = [own[name], cookie].flat()
    else response.setHeader('set-cookie', [response.getHeader('set-cookie') ?? [], cookie].flat() as string[])
    return writeHead.call(response, status, ...rest)
  }
}
