import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

/** Sums by day, so that a question about millions of receipts reads some thousand rows. */
export const counts: Migration = async (database) => {
  await sql`
    create table daily (
      site text not null,
      day date not null,
      dimension text not null,
      value text not null,
      event text not null,
      count bigint not null,
      primary key (site, dimension, day, value, event)
    )`.execute(database)
  await sql`
    create table shown (
      site text not null,
      day date not null,
      region text not null,
      notice bytea not null,
      count bigint not null,
      primary key (site, day, region, notice)
    )`.execute(database)
  await sql`
    create table impressions (
      site text not null,
      day date not null,
      region text not null,
      language text not null,
      notice bytea not null,
      count bigint not null,
      primary key (site, day, region, language, notice)
    )`.execute(database)
}
