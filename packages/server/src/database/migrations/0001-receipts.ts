import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

/**
 * Receipts, by month of their id: a UUIDv7 begins with its time. Of the body the columns repeat only what is asked for by it.
 * Erasure empties all but `received` and `commitment`.
 * Whether a receipt is in the log yet is kept apart, in `pending` and `leaves`, so that its wide row is written once.
 */
export const receipts: Migration = async (database) => {
  await sql`
    create table receipts (
      site text not null,
      id uuid not null,
      received timestamptz not null,
      commitment bytea not null,
      body text,
      statement text,
      time timestamptz,
      subject uuid,
      event text,
      region text,
      model text,
      primary key (site, id)
    ) partition by range (id)`.execute(database)
  await sql`create index receipts_subject on receipts (site, subject) where subject is not null`.execute(database)
  // What was erased leaves it, so that retention finds the oldest that are left at once.
  await sql`create index receipts_kept on receipts (model, received) where model is not null`.execute(database)
  await sql`
    create table pending (
      site text not null,
      arrival bigint generated always as identity,
      id uuid not null,
      primary key (site, arrival)
    )`.execute(database)
}
