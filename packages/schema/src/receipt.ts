import * as z from 'zod'
import {
  bounded,
  byId,
  hash,
  id,
  language,
  listOf,
  oneOf,
  receiptId,
  region,
  siteName,
  time,
  written,
} from './receipt-field.js'

const grant = oneOf('granted', 'denied')

const party = z.strictObject({
  name: bounded(300),
  address: bounded(1000).optional(),
  email: bounded(320).optional(),
  phone: bounded(100).optional(),
})

const purpose = z.strictObject({
  category: id,
  basis: oneOf('consent', 'opt-out', 'notice', 'necessary'),
  vendors: listOf(id, 1000),
})

/** One decision, exactly: docs/receipts.md says what each field holds. Unknown keys are refused, sizes are bounded. */
export const receiptSchema = z.strictObject({
  format: z.literal('assent-receipt/1', 'must be `assent-receipt/1`'),
  id: receiptId,
  site: siteName,
  subject: written(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    36,
    'must be a random UUID in lower case',
  ),
  event: oneOf('given', 'refused', 'changed', 'withdrawn', 'signal', 'expired'),
  time,
  previous: hash.nullable(),
  page: written(
    /^https?:\/\/[\w.:[\]%-]+(\/[!-"$->@-~]*)?$/,
    2048,
    'must be the origin of a page, or with its path, without a query',
  ),
  region,
  language,
  regime: z.strictObject({
    place: region,
    model: oneOf('opt-in', 'opt-out', 'notice'),
    law: bounded(300).optional(),
  }),
  method: z.strictObject({
    control: oneOf('accept', 'reject', 'choose', 'withdraw', 'signal', 'expiry'),
    layer: oneOf('notice', 'preferences', 'none'),
    by: oneOf('gesture', 'synthetic', 'api', 'signal'),
  }),
  signals: z.strictObject({ gpc: z.boolean('must be `true` or `false`') }),
  categories: byId(grant, 100),
  vendors: byId(grant, 1000),
  purposes: listOf(purpose, 100),
  controllers: listOf(party, 20),
  notice: hash.nullable(),
  policy: hash,
  sdk: written(/^[0-9A-Za-z.+-]+$/, 40, 'must be a version, such as `0.1.0`'),
  missing: listOf(bounded(200), 200),
})
