import { receiptErrorSchema } from '@assent/schema'
import type { Handler } from 'hono'
import * as z from 'zod'
import { needs } from './access/access.js'
import type { Scope } from './access/roles.js'
import type { App, Env } from './app.js'
import type { Services } from './services.js'

/** A route as it is served and as `/openapi.json` describes it. */
export interface RouteSpec {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** As Hono writes it. */
  readonly path: string
  readonly summary: string
  /** What the token must have; without it the route is public. */
  readonly scope?: Scope
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly status?: 200 | 201 | 204
  /** Of JSON answers; a media type for others. */
  readonly answer?: z.ZodType | string
}

/** Serves a route and describes it. Handlers check what they take with the same schemas, so that one is not paid for twice. */
export function addRoute(app: App, services: Services, spec: RouteSpec, handler: Handler<Env>): void {
  const { method, path, scope, query, body, status = 200, answer } = spec
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const params = Object.fromEntries(
    [...names, ...(path.endsWith('/*') ? ['rest'] : [])].map((name) => [name, z.string()]),
  )
  const content =
    typeof answer === 'string'
      ? { [answer]: { schema: z.string() } }
      : answer && { 'application/json': { schema: answer } }
  app.openAPIRegistry.registerPath({
    method,
    path: path.replace(/:(\w+)/g, '{$1}').replace(/\*$/, '{rest}'),
    summary: spec.summary,
    ...(scope && { security: [{ token: [] }] }),
    request: {
      ...(Object.keys(params).length && { params: z.object(params) }),
      ...(query && { query }),
      ...(body && { body: { content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      [status]: { description: 'As asked.', ...(content && { content }) },
      default: { description: 'What went wrong.', content: { 'application/json': { schema: receiptErrorSchema } } },
    },
  })
  app.on(method.toUpperCase(), [path], ...(scope ? [needs(services, scope)] : []), handler)
}
