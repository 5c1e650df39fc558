import type { Receipt } from '@assent/core'
import { fitsOf, mostReceipts, type Problem, problemsOf, receiptSchema } from '@assent/schema'
import { commitTo } from './keys/statement.js'
import { Refusal } from './refusal.js'
import type { Services } from './services.js'

/** What became of one receipt: docs/receipts.md. */
export type Result =
  | { readonly id: string; readonly status: 'stored' | 'known'; readonly statement: string }
  | { readonly id: string; readonly status: 'invalid'; readonly problems: readonly Problem[] }

const fits = fitsOf(receiptSchema)

/** The receipts of a post, one or a list of them. */
export function receiptsIn(body: unknown): readonly unknown[] {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'receipts')) return [body]
  const { receipts } = body as { receipts: unknown }
  const isList = Array.isArray(receipts) && receipts.length > 0 && receipts.length <= mostReceipts
  if (isList && Object.keys(body).length === 1) return receipts
  const got = Array.isArray(receipts) ? `a list of ${receipts.length}` : typeof receipts
  const problem = { path: 'receipts', rule: `must be a list of 1 to ${mostReceipts} with nothing beside it`, got }
  throw new Refusal(422, 'invalid', 'The post must be one receipt, or `{ "receipts": [ … ] }`.', {
    problems: [problem],
  })
}

/** Checks and stores one receipt. Throws only when it should be sent again. */
export async function ingest({ now, store }: Services, site: string, value: unknown): Promise<Result> {
  if (!fits(value)) {
    const problems = problemsOf(receiptSchema, value)
    if (problems.length) return invalid(value, problems)
  }
  // What came, not what zod made of it: the hash is over the visitor's own bytes.
  const receipt = value as Receipt
  const { id } = receipt
  const fault = (path: string, rule: string, got: string) => invalid(value, [{ path, rule, got: JSON.stringify(got) }])
  if (receipt.site !== site) return fault('site', `must be \`${site}\`, the site it is posted to`, receipt.site)

  const outcome = await store.put(commitTo(site, receipt, now()))
  switch (outcome.status) {
    case 'conflict':
      return fault('id', 'must be new: another receipt has it', id)
    case 'erased':
      return fault('id', 'must be new: the receipt that had it was erased', id)
    case 'refused':
      // The store's rules name the field, which is the path here.
      return fault('id', outcome.rule.replace(/^`id` /, ''), id)
    default:
      return { id, status: outcome.status, statement: outcome.statement }
  }
}

function invalid(value: unknown, problems: readonly Problem[]): Result {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined
  return { id: typeof id === 'string' ? id.slice(0, 100) : '', status: 'invalid', problems }
}
