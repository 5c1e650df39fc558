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
  if (by === 'layout') return byLayout(database, site, from, to)
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

/** Of the counts by notice: which layout each notice names; `preferences`, which have one; `none`, or `unknown` while a notice is missing. */
async function byLayout(database: Database, site: string, from: string, to: string): Promise<readonly Stat[]> {
  const { rows } = await sql<Stat>`
    with counted as materialized (
      select day, event, value, count from daily
      where site = ${site} and dimension = 'notice' and day between ${from}::date and ${to}::date
    ), layout as materialized (
      select encode(hash, 'hex') as notice, coalesce(body::json->>'layout', body::json->>'layer') as value from documents
      where site = ${site} and kind = 'notice'
        and hash in (select decode(value, 'hex') from counted where value <> 'none' group by value)
    )
    select day, event, coalesce(layout.value, case counted.value when 'none' then 'none' else 'unknown' end) as value,
      sum(count)::bigint as count
    from counted left join layout on notice = counted.value
    group by 1, 2, 3 order by 1, 3, 2`.execute(database)
  return rows
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
