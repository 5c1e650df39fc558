import type { NoticeDocument, PolicyDocument, Receipt } from '@assent/core'
import type * as z from 'zod'
import type { receiptSchema } from './receipt.js'
import type { noticeSchema, policySchema } from './receipt-documents.js'

/** Without `undefined` beside an absent key, and without `readonly`. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: undefined extends T[K] ? Plain<Exclude<T[K], undefined>> : Plain<T[K]> }
    : T

type Fits<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false

/** Does not compile when a schema and core's hand-written type part ways. */
export const receiptsAgree: Fits<z.infer<typeof receiptSchema>, Receipt> = true
export const noticesAgree: Fits<z.infer<typeof noticeSchema>, NoticeDocument> = true
export const policiesAgree: Fits<keyof z.infer<typeof policySchema>, keyof PolicyDocument> = true
