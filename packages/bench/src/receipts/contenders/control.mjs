// @ts-check
// The least that a receipts server must do on the same parts: read a record, hash it, sign the hash, and write it in groups.
// No schema, no log, no limits, one table. What Assent does beyond it is what the ratio to it costs.
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { ready } from './ready.mjs'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
await pool.query('create table if not exists records (id uuid primary key, body text, hash bytea, signature bytea)')
const { privateKey } = generateKeyPairSync('ed25519')

/** @typedef {{ id: string, body: string, hash: string, signature: string }} Row */
/** @type {{ row: Row, resolve: (value: void) => void, reject: (error: unknown) => void }[]} */
let queue = []
let lanes = 0

function pump() {
  while (queue.length > 0 && lanes < 2) {
    const group = queue.slice(0, 500)
    queue = queue.slice(500)
    lanes++
    write(group.map(({ row }) => row))
      .then(
        () => {
          for (const { resolve } of group) resolve()
        },
        (error) => {
          for (const { reject } of group) reject(error)
        },
      )
      .finally(() => {
        lanes--
        pump()
      })
  }
}

/** @param {readonly Row[]} rows */
const write = (rows) =>
  pool.query('insert into records select * from unnest($1::uuid[], $2::text[], $3::bytea[], $4::bytea[])', [
    rows.map(({ id }) => id),
    rows.map(({ body }) => body),
    rows.map(({ hash }) => `\\x${hash}`),
    rows.map(({ signature }) => `\\x${signature}`),
  ])

const app = new Hono()
app.post('/records', async (c) => {
  const body = await c.req.text()
  const { id } = JSON.parse(body)
  const hash = createHash('sha256').update(body).digest()
  const signature = sign(null, hash, privateKey).toString('hex')
  /** @type {Promise<void>} */
  const written = new Promise((resolve, reject) => {
    queue.push({ row: { id, body, hash: hash.toString('hex'), signature }, resolve, reject })
    if (queue.length === 1) setImmediate(pump)
  })
  await written
  return c.json({ id, status: 'stored', signature })
})
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => ready(port))
