import { encodeEntries } from '@assent/log'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.js'

const full = 256

/** The first entries of a bundle, length-prefixed; undefined when it holds fewer. */
export async function readBundle(
  database: Kysely<Tables>,
  site: string,
  n: number,
  width: number,
): Promise<Uint8Array | undefined> {
  const row = await database
    .selectFrom('bundles')
    .select('entries')
    .where('site', '=', site)
    .where('n', '=', n)
    .executeTakeFirst()
  return row && cut(row.entries, width)
}

/** Appends entries behind the `size` there are. */
export async function writeBundles(
  database: Kysely<Tables>,
  site: string,
  size: number,
  entries: readonly Uint8Array[],
): Promise<void> {
  const first = Math.floor(size / full)
  const open = size % full
  const places: number[] = []
  const bundles: Buffer[] = []
  for (let at = -open; at < entries.length; at += full) {
    places.push(first + places.length)
    bundles.push(Buffer.from(encodeEntries(entries.slice(Math.max(0, at), at + full))))
  }
  await sql`
    insert into bundles (site, n, entries)
    select ${site}, * from unnest(${places}::bigint[], ${bundles}::bytea[])
    on conflict (site, n) do update set entries = bundles.entries || excluded.entries`.execute(database)
}

function cut(bundle: Buffer, width: number): Uint8Array | undefined {
  let at = 0
  for (let count = 0; count < width; count++) {
    if (at + 2 > bundle.length) return undefined
    at += 2 + bundle.readUInt16BE(at)
  }
  return bundle.subarray(0, at)
}
