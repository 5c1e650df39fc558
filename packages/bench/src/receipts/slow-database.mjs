// @ts-check

import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { openConnection } from './connection.mjs'
import { site } from './contenders.mjs'
import { receiptTemplates } from './receipt.mjs'
import { post, uuid7 } from './request.mjs'
import { connections } from './rounds.mjs'

const [flooders, listed] = [220, 100]

/**
 * Holds a lock on the table of receipts while fifty visitors post one each and a flood of lists comes, more than may wait. Whoever
 * is told 503 sends the same again when `Retry-After` says, as pages do. In the end each must be stored, once.
 * @param {import('./postgres.mjs').Postgres} postgres
 * @param {import('./contenders.mjs').Contender} contender
 * @param {number} seconds
 */
export async function measureSlowDatabase(postgres, { id: database, running }, seconds) {
  const client = await postgres.client(database)
  await client.query('begin')
  await client.query('lock table receipts in access exclusive mode')
  const started = performance.now()
  let released = Infinity
  let isOver = false
  const found = { refused: 0, refusedLists: 0, firstRefusal: Number.NaN, recovered: Number.NaN, longest: 0 }
  /** @type {string[]} */
  const acknowledged = []

  const send = async (/** @type {number} */ count) => {
    const ids = Array.from({ length: count }, () => uuid7())
    const request = requestOf(ids)
    for (;;) {
      const connection = await openConnection(running.port)
      const from = performance.now()
      const { status, head, body } = await connection.send(request)
      connection.close()
      const now = performance.now()
      found.longest = Math.max(found.longest, now - from)
      if (status === 200) {
        for (const { id, status: outcome } of JSON.parse(body).results)
          if (outcome === 'stored' || outcome === 'known') acknowledged.push(id)
          else throw new Error(`a receipt was answered ${outcome}: ${body.slice(0, 300)}`)
        if (now > released && !(found.recovered >= 0)) found.recovered = now - released
        return
      }
      const again = Number(/\r\nretry-after: *(\d+)/i.exec(head)?.[1])
      if (status !== 503 || !(again > 0)) throw new Error(`503 with Retry-After was to come; got ${head}`)
      if (!(found.firstRefusal >= 0)) found.firstRefusal = now - started
      if (count > 1) found.refusedLists++
      else found.refused++
      await wait(again * 1000)
    }
  }
  const visitors = Array.from({ length: connections }, async () => {
    while (!isOver) await send(1)
  })
  const flood = Array.from({ length: flooders }, () => send(listed))
  const all = Promise.all([...visitors, ...flood])
  all.catch(() => {})

  await Promise.race([wait(seconds * 1000), all])
  await client.query('rollback')
  released = performance.now()
  await Promise.race([wait(2000), all])
  isOver = true
  await all
  const { rows } = await client.query(
    'select count(*)::int as count from receipts where site = $1 and id = any($2::uuid[])',
    [site, acknowledged],
  )
  await client.end()
  if (rows[0].count !== new Set(acknowledged).size) throw new Error('an acknowledged receipt is not there')
  return { ...found, seconds, posted: flooders * listed + connections, acknowledged: acknowledged.length }
}

const templates = receiptTemplates(site).map((json) => post('', json, { id: 36, subject: 36 }))

/** @param {readonly string[]} ids */
function requestOf(ids) {
  const receipts = ids.map((id, at) => templates[at % templates.length](id, randomUUID()).split('\r\n\r\n')[1])
  const body = receipts.length === 1 ? receipts[0] : `{"receipts":[${receipts.join(',')}]}`
  return `POST /v1/${site}/receipts HTTP/1.1\r\nHost: bench.example\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}
