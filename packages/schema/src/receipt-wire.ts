import * as z from 'zod'
import { receiptSchema } from './receipt.js'
import { noticeSchema, policySchema } from './receipt-documents.js'
import { bounded, json, listOf, receiptId } from './receipt-field.js'

/** At most so many receipts a post. */
export const mostReceipts = 100

/** What a page posts: one receipt, or several in the order in which they were made. */
export const receiptPostSchema = z.union([
  receiptSchema,
  z.strictObject({ receipts: listOf(receiptSchema, mostReceipts).min(1) }),
])

/** What of a value breaks which rule. */
export const problemSchema = z.strictObject({ path: bounded(300), rule: bounded(500), got: bounded(300) })

const statement = bounded(4000)

/** What became of one receipt of a post. */
export const receiptResultSchema = z.discriminatedUnion('status', [
  z.strictObject({ id: receiptId, status: z.literal('stored'), statement }),
  z.strictObject({ id: receiptId, status: z.literal('known'), statement }),
  z.strictObject({
    id: bounded(100).describe('As it came; empty where there was none.'),
    status: z.literal('invalid'),
    problems: z.array(problemSchema),
  }),
])

/** The answer to a post, in order of what was sent. */
export const receiptAnswerSchema = z.strictObject({ results: listOf(receiptResultSchema, mostReceipts) })

/** The answer to any request that failed. */
export const receiptErrorSchema = z.strictObject({
  error: bounded(100),
  message: bounded(1000),
  problems: z.array(problemSchema).optional(),
})

const jwk = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: bounded(43),
  kid: bounded(43),
})

/** The keys of a site's receipts and of its log, retired ones included. */
export const keysSchema = z.strictObject({ keys: z.array(jwk), log: z.array(bounded(500)) })

/** What a visitor downloads. */
export const copySchema = z.strictObject({
  format: z.literal('assent-copy/1', 'must be `assent-copy/1`'),
  receipts: z.array(
    z.strictObject({ receipt: receiptSchema, statement: statement.optional(), proof: json(10_000).optional() }),
  ),
  keys: z.array(jwk),
  notice: noticeSchema.optional(),
  policy: policySchema.optional(),
})
