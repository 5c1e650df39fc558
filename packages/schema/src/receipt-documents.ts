import * as z from 'zod'
import { bounded, json, language, oneOf, siteName, written } from './receipt-field.js'

/** What the visitor saw of one layer. */
export const noticeSchema = z.strictObject({
  format: z.literal('assent-notice/1', 'must be `assent-notice/1`'),
  layer: oneOf('notice', 'preferences'),
  layout: oneOf('bar', 'box', 'corner', 'dialog').optional(),
  language,
  html: bounded(400_000),
  css: bounded(100_000),
})

/** What was in force. Its parts are the config's own words, which may be odd ones: only their size is bounded. */
export const policySchema = z.strictObject({
  format: z.literal('assent-policy/1', 'must be `assent-policy/1`'),
  version: written(/^[0-9a-z]{1,13}$/, 13, 'must be the version of a policy'),
  site: json(50_000),
  categories: json(50_000),
  vendors: json(200_000),
  regime: json(20_000),
})

/** What a server signs for receipts stored together: the payload of the JWS that each one's statement begins with. */
export const statementSchema = z.strictObject({
  format: z.literal('assent-statement/1', 'must be `assent-statement/1`'),
  site: siteName,
  time: bounded(30),
  root: bounded(64),
})
