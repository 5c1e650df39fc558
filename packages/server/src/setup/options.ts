import * as z from 'zod'
import { readOrigins } from '../access/site-list.js'

const whole = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .pipe(z.number().min(min, error).max(max, error))
}
const onOff = z.enum(['on', 'off'], 'must be `on` or `off`').transform((value) => value === 'on')
const isUrl = (value: string, protocols: RegExp) => URL.canParse(value) && protocols.test(new URL(value).protocol)

/** Every option, read from the environment. The README's table is held to the descriptions. */
export const options = z.object({
  ASSENT_SITES: z
    .string()
    .transform(readOrigins)
    .optional()
    .describe(
      'Sites, parted by spaces: `www.acme.example`, or with origins, `shop=https://a.example,https://b.example`',
    ),
  ASSENT_URL: z
    .string()
    .refine((value) => isUrl(value, /^https?:$/) && new URL(value).origin === value, {
      error: 'must be an origin, such as `https://receipts.acme.example`, without a path or a slash at its end',
    })
    .optional()
    .describe('Where browsers reach the server. Default: the address it is bound to'),
  ASSENT_NAME: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9.:-]*[a-z0-9])?$/, 'must be a host name in lower case')
    .optional()
    .describe('First part of every log’s origin; keep it for good. Default: the host of `ASSENT_URL`'),
  ASSENT_HOST: z.string().default('127.0.0.1').describe('Address to bind to. Default: `127.0.0.1`'),
  PORT: whole(0, 65535).default(8787).describe('Port to bind to. Default: 8787'),
  DATABASE_URL: z
    .string()
    .refine((value) => isUrl(value, /^postgres(ql)?:$/), 'must be an address such as `postgres://user@host/database`')
    .optional()
    .describe('An outside PostgreSQL. Default: an embedded one in `ASSENT_DATA`'),
  ASSENT_DATA: z
    .string()
    .default('./assent-data')
    .describe('Folder of the embedded database and of what is generated. Default: `./assent-data`'),
  ASSENT_SIGNING_KEYS: z
    .string()
    .optional()
    .describe('Private Ed25519 keys: a JWK, or a JWK set. Default: generated, with the embedded database only'),
  ASSENT_ACTIVE_KEY: z.string().optional().describe('Thumbprint of the key that signs. Default: the first'),
  ASSENT_ADMIN_TOKEN: z
    .string()
    .min(32, 'must have at least 32 characters')
    .regex(/^[\x21-\x7e]*$/, 'must be ASCII without spaces')
    .optional()
    .describe('The operator’s token, good for all sites. Default: generated, with the embedded database only'),
  ASSENT_METRICS_TOKEN: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .describe('Bearer token of `/metrics`. Default: none, and `/metrics` answers only when trying out'),
  ASSENT_PROXIES: whole(0, 10)
    .default(0)
    .describe('How many proxies of your own stand in front and add to `X-Forwarded-For`. Default: 0'),
  ASSENT_REGION_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header')
    .optional()
    .describe('A header of your own that holds `US` or `US-CA`, before those of the known CDNs'),
  ASSENT_IMPRESSIONS: onOff
    .default(false)
    .describe('`on` counts painted notices, without identifiers, of pages with `"impressions": true`. Default: `off`'),
  ASSENT_RATE: whole(1, 1_000_000)
    .default(600)
    .describe('Receipts a minute from one network (IPv4 /24, IPv6 /48). Default: 600'),
  ASSENT_KEEP_OPT_IN: whole(1, 1200)
    .default(36)
    .describe('Months a receipt made under an opt-in regime is kept before it is erased by itself. Default: 36'),
  ASSENT_KEEP_OPT_OUT: whole(1, 1200).default(24).describe('The same under an opt-out regime. Default: 24'),
  ASSENT_KEEP_NOTICE: whole(1, 1200)
    .default(24)
    .describe('The same under a regime that asks for a notice alone. Default: 24'),
})
