import { sql } from 'kysely'
import type { Database } from '../database/connect.js'
import type { Dimension, Stat } from './stat.js'

/** `Store.stats`: days from the first to the last, both included. */
export async function readStats(
  database: Database,
  site: string,
  from: string,
  to: string,
  by: Dimension,
): Promise<readonly Stat[]> {
  return database
    .selectFrom('daily')
    .select(['day', 'event', 'value', 'count'])
    .where('site', '=', site)
    .where('dimension', '=', by)
    .where(sql<boolean>`day between ${from}::date and ${to}::date`)
    .orderBy('day')
    .orderBy('value')
    .orderBy('event')
    .execute()
}

/** `Store.shown`. */
export async function readShown(database: Database, site: string, region: string, day: string) {
  const rows = await database
    .selectFrom('shown')
    .select(['notice', 'count'])
    .where('site', '=', site)
    .where('region', '=', region)
    .where(sql<boolean>`day = ${day}::date`)
    .orderBy('count', 'desc')
    .execute()
  return rows.map(({ notice, count }) => ({ notice: notice.toString('hex'), count }))
}
