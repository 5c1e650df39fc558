import { sql } from 'kysely'
import { ConfigError } from '../setup/config-error.js'
import type { Database } from './connect.js'

const oldest = 14

/** Throws unless what this PostgreSQL acknowledges is on its disk, and it is new enough. */
export async function assertDurable(database: Database): Promise<void> {
  const { rows } = await sql<Settings>`
    select current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
      current_setting('synchronous_commit') as synchronous_commit, current_setting('server_version_num')::int as version
  `
    .execute(database)
    .catch((cause: Error) => {
      throw new ConfigError([`the database must answer; got ${cause.message || cause.name}`], { cause })
    })
  const { version, synchronous_commit, ...switches } = rows[0]!
  const major = Math.floor(version / 10_000)
  if (major < oldest) throw new ConfigError([`PostgreSQL must be version ${oldest} or newer; got ${major}`])
  for (const [name, value] of Object.entries(switches))
    if (value !== 'on')
      throw new ConfigError([
        `PostgreSQL's \`${name}\` must be on, so that an acknowledged receipt is kept; got ${value}`,
      ])
  // `remote_write` and `remote_apply` wait for the own disk too, and for a replica besides.
  if (!['on', 'local', 'remote_write', 'remote_apply'].includes(synchronous_commit))
    throw new ConfigError([`PostgreSQL's \`synchronous_commit\` must wait for the disk; got ${synchronous_commit}`])
}

interface Settings {
  readonly fsync: string
  readonly full_page_writes: string
  readonly synchronous_commit: string
  readonly version: number
}
