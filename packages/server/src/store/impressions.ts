import { sql } from 'kysely'
import type { Database } from '../database/connect.js'
import type { Impression } from './stat.js'

/** Counts in memory what was painted, and adds it to the table now and then: one write for many. */
export interface Impressions {
  add(site: string, impression: Impression): void
  flush(): Promise<void>
  read(site: string, from: string, to: string): Promise<readonly (Impression & { day: string; count: number })[]>
}

/** How many kinds are counted between two flushes; what is beyond is dropped, so that nobody can fill the memory. */
const most = 10_000

export function makeImpressions(database: Database, now: () => Date): Impressions {
  let counts = new Map<string, number>()
  return {
    add(site, { region, language, notice }) {
      const key = [site, now().toISOString().slice(0, 10), region, language, `\\x${notice ?? ''}`].join('\u0000')
      if (counts.size < most || counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    async flush() {
      const taken = [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, count]) => [...key.split('\u0000'), count])
      counts = new Map()
      // A statement each: no transaction touches two sites.
      for (const site of new Set(taken.map(([site]) => site))) {
        const column = (at: number) => taken.filter((row) => row[0] === site).map((row) => row[at])
        await sql`
          insert into impressions (site, day, region, language, notice, count)
          select ${site}, * from unnest(${column(1)}::date[], ${column(2)}::text[], ${column(3)}::text[],
            ${column(4)}::bytea[], ${column(5)}::bigint[])
          on conflict (site, day, region, language, notice) do update set count = impressions.count + excluded.count
        `.execute(database)
      }
    },
    async read(site, from, to) {
      const rows = await database
        .selectFrom('impressions')
        .select(['day', 'region', 'language', 'notice', 'count'])
        .where('site', '=', site)
        .where(sql<boolean>`day between ${from}::date and ${to}::date`)
        .orderBy('day')
        .execute()
      return rows.map((row) => ({ ...row, notice: row.notice.length > 0 ? row.notice.toString('hex') : null }))
    },
  }
}
