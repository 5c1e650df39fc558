// @ts-check
import { summarize } from '../report/summary.mjs'
import { openConnection } from './connection.mjs'
import { adminToken, site } from './contenders.mjs'

const day = 86_400_000
const dimensions = ['all', 'control', 'region', 'language', 'notice']

/** How long the dashboard's counts, and proofs, take with what is stored: one after another, each another one. @param {import('./postgres.mjs').Postgres} postgres @param {import('./contenders.mjs').Contender} contender */
export async function measureReads(postgres, { id: database, running }) {
  const client = await postgres.client(database)
  const size = (await client.query('select size::float8 from logs where site = $1', [site])).rows[0].size
  const { rows } = await client.query('select id::text from leaves where site = $1 and index = any($2::bigint[])', [
    site,
    Array.from({ length: 200 }, () => Math.floor(Math.random() * size)),
  ])
  await client.end()
  const date = (/** @type {number} */ ago) => new Date(Date.now() - ago * day).toISOString().slice(0, 10)
  const sizes = () =>
    [1 + Math.floor(Math.random() * size), 1 + Math.floor(Math.random() * size)].toSorted((a, b) => a - b)

  return {
    size,
    statsMonth: await times(
      running.port,
      many(40, (at) => `stats?from=${date(30)}&to=${date(0)}&by=${dimensions[at % dimensions.length]}`),
    ),
    statsYear: await times(
      running.port,
      many(40, (at) => `stats?from=${date(395)}&to=${date(0)}&by=${dimensions[at % dimensions.length]}`),
    ),
    receipt: await times(
      running.port,
      rows.map(({ id }) => `receipts/${id}`),
    ),
    proof: await times(
      running.port,
      rows.map(({ id }) => `receipts/${id}/proof`),
    ),
    consistency: await times(
      running.port,
      many(200, () => {
        const [from, to] = sizes()
        return `consistency?from=${from}&to=${to}`
      }),
    ),
  }
}

/** @param {number} count @param {(at: number) => string} make */
const many = (count, make) => Array.from({ length: count }, (_, at) => make(at))

/** Milliseconds of each read; the first is left out. @param {number} port @param {readonly string[]} paths */
async function times(port, paths) {
  const connection = await openConnection(port)
  const found = []
  for (const path of [paths[0], ...paths]) {
    const from = performance.now()
    const { status, body } = await connection.send(
      `GET /v1/${site}/${path} HTTP/1.1\r\nHost: bench.example\r\nAuthorization: Bearer ${adminToken}\r\n\r\n`,
    )
    if (status !== 200) throw new Error(`${path} was answered ${status}: ${body.slice(0, 300)}`)
    found.push(performance.now() - from)
  }
  connection.close()
  const summary = summarize(found.slice(1))
  if (!summary) throw new Error('there was nothing to read')
  return summary
}
