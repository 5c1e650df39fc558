import { resolve } from 'node:path'
import type { Model } from '@assent/core'
import type * as z from 'zod'
import { isLoopback } from '../access/loopback.js'
import { ConfigError } from './config-error.js'
import { options } from './options.js'

/** The server's set-up, complete but for what is generated on the embedded database. */
export interface Config {
  /** Undefined when trying out: any site, from pages of this machine. */
  readonly origins: ReadonlyMap<string, readonly string[]> | undefined
  readonly url: string
  readonly name: string
  readonly host: string
  readonly port: number
  readonly databaseUrl: string | undefined
  readonly folder: string
  readonly signingKeys: string | undefined
  readonly activeKey: string | undefined
  readonly adminToken: string | undefined
  readonly metricsToken: string | undefined
  readonly proxies: number
  readonly regionHeader: string | undefined
  readonly impressions: boolean
  readonly rate: number
  /** How long a receipt is kept, by the model of its regime. */
  readonly keepMonths: Readonly<Record<Model, number>>
}

/** Reads the environment; throws a ConfigError with every fault, none of which repeats a secret. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is how many tools write one that is not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value))
  const known = Object.keys(options.shape)
  const unknown = Object.keys(given).filter((name) => name.startsWith('ASSENT_') && !known.includes(name))
  const read = options.safeParse(given)
  const faults = [
    ...unknown.map((name) => `\`${name}\`: is not an option; the options are ${known.join(', ')}.`),
    ...(read.error?.issues ?? []).map(
      ({ path, message }) => `\`${String(path[0])}\`: ${message}${came(path[0], given)}.`,
    ),
  ]
  if (!read.success || faults.length) throw new ConfigError(faults)
  const unsafe = unsafeIn(read.data)
  if (unsafe.length) throw new ConfigError(unsafe)

  const set = read.data
  const url =
    set.ASSENT_URL ?? `http://${set.ASSENT_HOST.includes(':') ? `[${set.ASSENT_HOST}]` : set.ASSENT_HOST}:${set.PORT}`
  return {
    origins: set.ASSENT_SITES,
    url,
    name: set.ASSENT_NAME ?? new URL(url).host,
    host: set.ASSENT_HOST,
    port: set.PORT,
    databaseUrl: set.DATABASE_URL,
    folder: resolve(set.ASSENT_DATA),
    signingKeys: set.ASSENT_SIGNING_KEYS,
    activeKey: set.ASSENT_ACTIVE_KEY,
    adminToken: set.ASSENT_ADMIN_TOKEN,
    metricsToken: set.ASSENT_METRICS_TOKEN,
    proxies: set.ASSENT_PROXIES,
    regionHeader: set.ASSENT_REGION_HEADER,
    impressions: set.ASSENT_IMPRESSIONS,
    rate: set.ASSENT_RATE,
    keepMonths: {
      'opt-in': set.ASSENT_KEEP_OPT_IN,
      'opt-out': set.ASSENT_KEEP_OPT_OUT,
      notice: set.ASSENT_KEEP_NOTICE,
    },
  }
}

const secrets = /KEYS|TOKEN|DATABASE/

function came(name: unknown, given: Record<string, string | undefined>): string {
  const value = given[String(name)] ?? ''
  return secrets.test(String(name)) ? `; got ${value.length} characters` : `; got ${JSON.stringify(value.slice(0, 80))}`
}

/** Rules that look at several options: what each makes necessary. */
function unsafeIn(set: z.infer<typeof options>): string[] {
  const isLocal = isLoopback(set.ASSENT_HOST)
  const outside = set.DATABASE_URL !== undefined
  const url = set.ASSENT_URL && new URL(set.ASSENT_URL)
  const rules: readonly (readonly [broken: boolean, name: string, rule: string])[] = [
    [
      !set.ASSENT_SITES && !isLocal,
      'ASSENT_SITES',
      `must name the sites to keep receipts for when \`ASSENT_HOST\` is ${set.ASSENT_HOST}, which others can reach`,
    ],
    [
      !set.ASSENT_SITES && outside,
      'ASSENT_SITES',
      'must name the sites to keep receipts for when `DATABASE_URL` is set',
    ],
    [
      !set.ASSENT_SITES && set.ASSENT_URL !== undefined,
      'ASSENT_SITES',
      'must name the sites to keep receipts for when `ASSENT_URL` is set',
    ],
    [
      !set.ASSENT_URL && (!isLocal || outside),
      'ASSENT_URL',
      'must be the address browsers use, such as `https://receipts.acme.example`, when others can reach the server',
    ],
    [
      !!url && url.protocol !== 'https:' && !isLoopback(url.hostname),
      'ASSENT_URL',
      'must begin with `https:`: receipts and tokens never travel in clear',
    ],
    [
      outside && !set.ASSENT_SIGNING_KEYS,
      'ASSENT_SIGNING_KEYS',
      'must hold a key when `DATABASE_URL` is set: a generated one would be lost with the machine',
    ],
    [outside && !set.ASSENT_ADMIN_TOKEN, 'ASSENT_ADMIN_TOKEN', 'must be set when `DATABASE_URL` is'],
    [
      set.ASSENT_ACTIVE_KEY !== undefined && !set.ASSENT_SIGNING_KEYS,
      'ASSENT_ACTIVE_KEY',
      'must go with `ASSENT_SIGNING_KEYS`',
    ],
  ]
  return rules
    .filter(([broken]) => broken)
    .map(
      ([, name, rule]) =>
        `\`${name}\`: ${rule}; got ${set[name as never] === undefined ? 'nothing' : JSON.stringify(set.ASSENT_URL)}.`,
    )
}
