import type { Generated, GeneratedAlways } from 'kysely'

/** The tables as the newest migration leaves them. Hashes are bytes; counts and indexes come as numbers. */
export interface Tables {
  receipts: {
    site: string
    id: string
    received: Date
    commitment: Buffer
    body: string | null
    statement: string | null
    time: Date | null
    subject: string | null
    event: string | null
    region: string | null
    model: string | null
  }
  pending: { arrival: GeneratedAlways<number>; site: string; id: string }
  logs: { site: string; size: number; root: Buffer; checkpoint: string }
  leaves: { site: string; index: number; id: string; tombstone: string | null }
  tiles: { site: string; level: number; n: number; hashes: Buffer }
  bundles: { site: string; n: number; entries: Buffer }
  daily: { site: string; day: string; dimension: string; value: string; event: string; count: number }
  shown: { site: string; day: string; region: string; notice: Buffer; count: number }
  impressions: { site: string; day: string; region: string; language: string; notice: Buffer; count: number }
  documents: { site: string; kind: string; hash: Buffer; body: string }
  tokens: { site: string; name: string; hash: Buffer; scopes: string[]; expires: Date | null }
  keys: { site: string; kid: string; jwk: string; vkey: string; since: Date; retired: Date | null }
  audit: {
    n: GeneratedAlways<number>
    site: string
    at: Generated<Date>
    actor: string
    action: string
    detail: string
  }
}
