import { append, hashLeaf, readEdge, rootOfEdge } from '@assent/log'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../database/tables.js'
import { sha256 } from '../sha256.js'
import type { BackgroundWork } from './background-work.js'
import { writeBundles } from './bundles.js'
import type { Head } from './head.js'
import { tileReader, writeTiles } from './tiles.js'

/** What becomes the next leaf of a log; a receipt's, or the tombstone of one. */
export interface Leaf {
  readonly id: string
  readonly entry: string
  readonly tombstone: string | null
}

/** The head as last signed; undefined before the first. */
export async function readHead(database: Kysely<Tables>, site: string): Promise<Head | undefined> {
  const row = await database.selectFrom('logs').selectAll().where('site', '=', site).executeTakeFirst()
  return row && row.size > 0 ? { ...row, root: row.root.toString('hex') } : undefined
}

/**
 * Takes the lock of a site's log, and its size. It is the row itself: of several servers one appends, and indexes have no
 * holes. With `skip` undefined means that another has it.
 */
export async function lockHead(
  database: Transaction<Tables>,
  site: string,
  skip: boolean,
): Promise<number | undefined> {
  await database
    .insertInto('logs')
    .values({ site, size: 0, root: Buffer.from(sha256(new Uint8Array())), checkpoint: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const query = database.selectFrom('logs').select('size').where('site', '=', site).forUpdate()
  return (await (skip ? query.skipLocked() : query).executeTakeFirst())?.size
}

/** Appends leaves to a log whose lock is held, and signs the new head. Resolves with the new size. */
export async function appendLeaves(
  database: Transaction<Tables>,
  site: string,
  size: number,
  leaves: readonly Leaf[],
  sign: BackgroundWork['signCheckpoint'],
): Promise<number> {
  if (leaves.length === 0) return size
  const entries = leaves.map(({ entry }) => Buffer.from(entry))
  const hashes = Buffer.concat(entries.map((entry) => hashLeaf(entry, sha256)))
  const edge = await readEdge(size, tileReader(database, site))
  await assertSigned(database, site, rootOfEdge(edge, sha256))
  const grown = append(edge, hashes, sha256)
  await writeTiles(database, site, grown.tiles)
  await writeBundles(database, site, size, entries)
  await sql`
    insert into leaves (site, index, id, tombstone)
    select ${site}, * from unnest(
      ${leaves.map((_, at) => size + at)}::bigint[],
      ${leaves.map(({ id }) => id)}::uuid[],
      ${leaves.map(({ tombstone }) => tombstone)}::text[]
    )`.execute(database)
  const root = Buffer.from(grown.root)
  const checkpoint = await sign(site, grown.edge.size, root.toString('hex'))
  const head = { size: grown.edge.size, root, checkpoint }
  await database.updateTable('logs').set(head).where('site', '=', site).execute()
  return head.size
}

/** Throws unless the tiles have the root of the head: what was edited behind our back must not be signed as if it were true. */
async function assertSigned(database: Transaction<Tables>, site: string, root: Uint8Array): Promise<void> {
  const head = await database.selectFrom('logs').select('root').where('site', '=', site).executeTakeFirstOrThrow()
  if (!head.root.equals(root))
    throw new Error(`the tiles of the log of ${site} must have the root that was signed: rows were edited`)
}
