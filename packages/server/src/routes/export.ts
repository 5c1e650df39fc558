import { receiptSchema } from '@assent/schema'
import * as z from 'zod'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { checked } from '../checked.js'
import { exportFormats } from '../export/exports.js'
import { streamText } from '../export/stream-text.js'
import { moment } from '../query-fields.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'
import type { ExportFilter } from '../store/export-row.js'

const formats = Object.keys(exportFormats) as [keyof typeof exportFormats]
const { event, region, subject } = receiptSchema.shape
const sensitiveRule = 'must name the kinds of sensitive data collected, parted by commas, or be `none`'
const query = z.strictObject({
  format: z.enum(formats, `must be one of ${formats.join(', ')}`).default('jsonl'),
  from: moment.optional(),
  to: moment.optional(),
  event: event.optional(),
  region: region.optional(),
  subject: subject.optional(),
  sensitive: z
    .string()
    .regex(/^[^\p{C}]{1,300}$/u, sensitiveRule)
    .optional(),
})

/** Hands out receipts as a stream, whatever their number. */
export function exportReceipts(app: App, services: Services): void {
  const { now, report, store } = services
  const spec = {
    method: 'get',
    path: '/v1/:site/export',
    summary: 'Receipts as a stream. `from` is included, `to` is not; both by the server’s clock.',
    scope: 'audit',
    query,
    answer: 'application/jsonl',
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const { format, sensitive, ...filter } = checked(query, c.req.query())
    if (format === 'kantara' && sensitive === undefined) {
      const problem = { path: 'sensitive', rule: sensitiveRule, got: 'nothing' }
      throw new Refusal(422, 'invalid', 'A Kantara receipt says whether data is sensitive.', { problems: [problem] })
    }
    const { subject: _, ...told } = Object.fromEntries(new URL(c.req.url).searchParams)
    // The trail says that a subject was looked for, not which: an erasure would have to reach it there.
    const asked = { ...told, ...(filter.subject !== undefined && { subject: '…' }) }
    await store.audit(site, {
      actor: c.var.access.name,
      action: 'export',
      detail: new URLSearchParams(asked).toString(),
    })
    const { type, ending, write } = exportFormats[format]
    const job = { site, filter: filter as ExportFilter, head: await store.head(site), sensitive: kindsIn(sensitive) }
    return c.body(streamText(write(services, job), report), 200, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="receipts-${site}-${now().toISOString().slice(0, 10)}.${ending}"`,
    })
  })
}

function kindsIn(sensitive = 'none'): string[] {
  return sensitive === 'none' ? [] : sensitive.split(',').map((kind) => kind.trim())
}
