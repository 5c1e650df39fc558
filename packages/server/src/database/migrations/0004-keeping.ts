import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

/** What is kept beside receipts: documents by hash, tokens as hashes, public keys, and who did what. */
export const keeping: Migration = async (database) => {
  await sql`
    create table documents (
      site text not null,
      kind text not null,
      hash bytea not null,
      body text not null,
      primary key (site, kind, hash)
    )`.execute(database)
  await sql`
    create table tokens (
      site text not null,
      name text not null,
      hash bytea not null,
      scopes text[] not null,
      expires timestamptz,
      primary key (site, name),
      unique (site, hash)
    )`.execute(database)
  await sql`
    create table keys (
      site text not null,
      kid text not null,
      jwk text not null,
      vkey text not null,
      since timestamptz not null,
      retired timestamptz,
      primary key (site, kid)
    )`.execute(database)
  await sql`
    create table audit (
      site text not null,
      n bigint generated always as identity,
      at timestamptz not null default now(),
      actor text not null,
      action text not null,
      detail text not null,
      primary key (site, n)
    )`.execute(database)
}
