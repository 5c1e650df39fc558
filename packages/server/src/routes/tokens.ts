import * as z from 'zod'
import { type Role, roles } from '../access/roles.js'
import { hashToken, makeToken } from '../access/token.js'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { readJson } from '../body.js'
import { checked } from '../checked.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

const roleNames = Object.keys(roles) as [Role, ...Role[]]
const nameRule = 'must be 1 to 60 of the characters a-z, 0-9, `.`, `_` and `-`, and not `operator`'
const name = z
  .string(nameRule)
  .regex(/^[a-z0-9._-]{1,60}$/, nameRule)
  .refine((text) => text !== 'operator', nameRule)
const daysRule = 'must be a whole number of days from 1 to 3650'
const body = z.strictObject({
  name,
  role: z.enum(roleNames, `must be one of ${roleNames.join(', ')}`),
  days: z.int(daysRule).min(1, daysRule).max(3650, daysRule).optional(),
})
const known = { name, scopes: z.array(z.string()), expires: z.string().nullable() }

/** Makes, lists and ends the tokens of a site. */
export function tokens(app: App, services: Services): void {
  const { now, store } = services
  const path = '/v1/:site/tokens'
  const create = {
    method: 'post',
    path,
    summary: 'Make a token; it is shown this once.',
    scope: 'admin',
    body,
    status: 201,
    answer: z.object({ ...known, token: z.string() }),
  } as const
  addRoute(app, services, create, async (c) => {
    const site = c.req.param('site') ?? ''
    const { name, role, days } = checked(body, await readJson(c, 4096))
    if ((await store.tokens(site)).some((other) => other.name === name)) {
      const problem = { path: 'name', rule: 'must be new: another token of the site has it', got: JSON.stringify(name) }
      throw new Refusal(422, 'invalid', 'The token was not made.', { problems: [problem] })
    }
    const token = makeToken()
    const scopes = roles[role]
    const expires = days === undefined ? null : new Date(now().getTime() + days * 86_400_000)
    await store.audit(site, { actor: c.var.access.name, action: 'token', detail: `${name} ${role}` })
    await store.putToken({ site, name, hash: hashToken(token), scopes, expires })
    return c.json({ name, scopes, expires, token }, 201)
  })

  const list = {
    method: 'get',
    path,
    summary: 'The tokens of a site, by name.',
    scope: 'admin',
    answer: z.object({ tokens: z.array(z.object(known)) }),
  } as const
  addRoute(app, services, list, async (c) => {
    const all = await store.tokens(c.req.param('site') ?? '')
    return c.json({ tokens: all.map(({ name, scopes, expires }) => ({ name, scopes, expires })) })
  })

  const remove = {
    method: 'delete',
    path: `${path}/:name`,
    summary: 'End a token.',
    scope: 'admin',
    status: 204,
  } as const
  addRoute(app, services, remove, async (c) => {
    const { site = '', name: given = '' } = c.req.param() as Record<string, string>
    const parsed = name.safeParse(given)
    if (!parsed.success || !(await store.dropToken(site, parsed.data))) {
      throw new Refusal(404, 'missing', 'The site has no token of this name.')
    }
    await store.audit(site, { actor: c.var.access.name, action: 'token ended', detail: parsed.data })
    return c.body(null, 204)
  })
}
