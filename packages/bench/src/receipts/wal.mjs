// @ts-check
/** @typedef {{ syncs: number, milliseconds: number }} Syncs */

/** How often PostgreSQL has synced its log to the disk, and how long that took. @param {import('./postgres.mjs').Postgres} postgres @returns {Promise<Syncs>} */
export async function walSyncs(postgres) {
  const [row] = await postgres.query(
    `select sum(fsyncs)::float8 as syncs, sum(fsync_time)::float8 as milliseconds from pg_stat_io where object = 'wal'`,
  )
  return row
}

/** What PostgreSQL itself says of its promises. @param {import('./postgres.mjs').Postgres} postgres */
export async function durability(postgres) {
  const names = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method']
  const rows = await postgres.query('select name, setting from pg_settings where name = any($1)', [names])
  const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
    if (settings[name] !== 'on')
      throw new Error(`\`${name}\` must be on, got ${settings[name]}: nothing measured would be safe`)
  return settings
}
