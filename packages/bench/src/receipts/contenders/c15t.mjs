// @ts-check
// c15t's backend as its self-hosting pages say: a Kysely instance on pg's default pool, the tables by its own migrator, its
// handler in a Hono app. Its log is turned down to errors, which is in its favour.
import { createRequire } from 'node:module'
import { c15tInstance } from '@c15t/backend'
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely'
import { migrator } from '@c15t/backend/db/migrator'
import { DB } from '@c15t/backend/db/schema'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { ready } from './ready.mjs'

// The same version as c15t's own, which is not reachable by name from here.
const { Kysely, PostgresDialect } = createRequire(new URL('../../../../server/package.json', import.meta.url))('kysely')

const db = new Kysely({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }),
})
const adapter = kyselyAdapter({ db, provider: 'postgresql' })
const migration = await migrator({ db: DB.client(adapter), schema: 'latest' })
if ('execute' in migration) await migration.execute()
const c15t = c15tInstance({
  appName: 'bench',
  basePath: '/api/c15t',
  trustedOrigins: ['https://bench.example'],
  adapter,
  logger: { level: 'error' },
})
const app = new Hono()
app.all('/api/c15t/*', (c) => c15t.handler(c.req.raw))
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => ready(port))
