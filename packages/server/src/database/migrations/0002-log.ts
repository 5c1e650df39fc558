import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

/** One log a site: its head, whose row is the lock of whoever appends, what each leaf is, hashes and entries by 256. */
export const log: Migration = async (database) => {
  await sql`
    create table logs (
      site text primary key,
      size bigint not null,
      root bytea not null,
      checkpoint text not null
    )`.execute(database)
  await sql`
    create table leaves (
      site text not null,
      index bigint not null,
      id uuid not null,
      tombstone text,
      primary key (site, index)
    )`.execute(database)
  await sql`create index leaves_id on leaves (site, id)`.execute(database)
  await sql`
    create table tiles (
      site text not null,
      level smallint not null,
      n bigint not null,
      hashes bytea not null,
      primary key (site, level, n)
    )`.execute(database)
  await sql`
    create table bundles (
      site text not null,
      n bigint not null,
      entries bytea not null,
      primary key (site, n)
    )`.execute(database)
  // Hashes hardly compress: trying costs time.
  await sql`alter table tiles alter column hashes set storage external`.execute(database)
  await sql`alter table bundles alter column entries set storage external`.execute(database)
}
