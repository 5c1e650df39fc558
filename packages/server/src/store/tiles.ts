import type { ReadTile, Tile } from '@assent/log'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.js'

/** The hashes a tile holds by now. */
export async function readTile(
  database: Kysely<Tables>,
  site: string,
  level: number,
  n: number,
): Promise<Uint8Array | undefined> {
  const row = await database
    .selectFrom('tiles')
    .select('hashes')
    .where('site', '=', site)
    .where('level', '=', level)
    .where('n', '=', n)
    .executeTakeFirst()
  return row?.hashes
}

/** Reads tiles for the log, which throws on one that is missing. */
export function tileReader(database: Kysely<Tables>, site: string): ReadTile {
  return async (level, n) => (await readTile(database, site, level, n)) ?? new Uint8Array()
}

/** Writes tiles that are new or grew. */
export async function writeTiles(database: Kysely<Tables>, site: string, tiles: readonly Tile[]): Promise<void> {
  await sql`
    insert into tiles (site, level, n, hashes)
    select ${site}, * from unnest(
      ${tiles.map(({ level }) => level)}::smallint[],
      ${tiles.map(({ index }) => index)}::bigint[],
      ${tiles.map(({ bytes }) => Buffer.from(bytes))}::bytea[]
    )
    on conflict (site, level, n) do update set hashes = excluded.hashes`.execute(database)
}
