import { ingest, type Result, receiptsIn } from './ingest.js'
import type { Services } from './services.js'

/** Takes what was posted, each receipt by itself; the text of the answer. Throws when some of it should be sent again. */
export async function takeReceipts(services: Services, site: string, address: string, body: unknown): Promise<string> {
  const { limits, metrics, publish } = services
  const receipts = receiptsIn(body)
  if (receipts.length > 1) await limits.take('receipts', address, receipts.length - 1)
  await publish(site)
  const results =
    receipts.length > 1 ? await ingestAll(services, site, receipts) : [await ingest(services, site, receipts[0])]
  for (const { status } of results) metrics.receipts.inc({ status })
  return JSON.stringify({ results })
}

async function ingestAll(services: Services, site: string, receipts: readonly unknown[]): Promise<Result[]> {
  // All settled before any failure is told: none is left running behind the answer.
  const settled = await Promise.allSettled(receipts.map((receipt) => ingest(services, site, receipt)))
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}
