// @ts-check
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { openConnection } from '../receipts/connection.mjs'
import { receiptTemplates } from '../receipts/receipt.mjs'
import { post, uuid7 } from '../receipts/request.mjs'

/**
 * Visitors that post one receipt after another, and send one again until it is acknowledged, as a page's outbox does.
 * @param {number} port
 * @param {string} site
 * @param {number} count
 */
export function startVisitors(port, site, count) {
  const makers = receiptTemplates(site).map((json) => post(`/v1/${site}/receipts`, json, { id: 36, subject: 36 }))
  /** Statements by the receipt's id. @type {Map<string, string>} */
  const acknowledged = new Map()
  const found = { again: 0, known: 0 }
  let isOver = false

  const visit = async (/** @type {number} */ at) => {
    /** @type {import('../receipts/connection.mjs').Connection | undefined} */
    let connection
    while (!isOver) {
      const id = uuid7()
      const request = makers[at % makers.length](id, randomUUID())
      let last = 'no connection'
      for (let tries = 0; ; tries++) {
        if (tries > 0) await wait(100)
        if (tries === 1) found.again++
        // Two minutes: a database that recovers is away for seconds.
        if (tries > 1200) throw new Error(`receipt ${id} was not taken in two minutes; last came ${last}`)
        connection ??= await openConnection(port).catch(() => undefined)
        const answer = await connection?.send(request).catch(() => undefined)
        last = answer ? `${answer.head} ${answer.body}` : 'no answer'
        if (!answer) connection = undefined
        else if (answer.status === 200) {
          const [{ status, statement }] = JSON.parse(answer.body).results
          if (status !== 'stored' && status !== 'known') throw new Error(`receipt ${id} was answered ${answer.body}`)
          if (status === 'known') found.known++
          acknowledged.set(id, statement)
          break
        } else if (answer.status !== 503) throw new Error(`receipt ${id} was answered ${answer.head} ${answer.body}`)
      }
    }
    connection?.close()
  }
  const all = Promise.all(Array.from({ length: count }, (_, at) => visit(at)))
  all.catch(() => {})
  return {
    acknowledged,
    found,
    /** Resolves when someone got no answer: a kill that nobody feels proves nothing. */
    async feel() {
      while (found.again === 0) await Promise.race([wait(5), all])
    },
    /** Resolves when so many more are acknowledged. @param {number} more */
    async reach(more) {
      const goal = acknowledged.size + more
      while (acknowledged.size < goal) await Promise.race([wait(20), all])
    },
    /** Ends once each has the answer to what it sent. */
    async stop() {
      isOver = true
      await all
    },
  }
}
