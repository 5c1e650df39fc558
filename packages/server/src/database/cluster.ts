import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ConfigError } from '../setup/config-error.js'
import { postgresBinaries } from './postgres-binaries.js'
import type { SystemUser } from './system-user.js'

/** A folder that PostgreSQL can be started on. */
export interface Cluster {
  readonly data: string
  readonly password: string
}

/**
 * The cluster in a folder; made on the first run. It is made aside and moved into place, with its password, so that a crash
 * half-way or two first runs at once leave either a whole one or none.
 */
export async function openCluster(folder: string, user: SystemUser): Promise<Cluster> {
  const data = join(folder, 'postgres')
  if (!existsSync(join(data, 'PG_VERSION'))) await makeCluster(folder, data, user)
  return { data, password: await readFile(join(data, 'assent-password'), 'utf8') }
}

async function makeCluster(folder: string, data: string, user: SystemUser): Promise<void> {
  const own = async (path: string) => {
    if (user.uid !== undefined && user.gid !== undefined) await chown(path, user.uid, user.gid)
  }
  let aside: string | undefined
  try {
    await mkdir(folder, { recursive: true })
    // Another user can pass through the folder to its own, and see nothing else of it.
    if (user.uid !== undefined) await chmod(folder, (await stat(folder)).mode | 0o011)
    aside = await mkdtemp(join(folder, 'new-'))
    await own(aside)
    const passwordFile = join(aside, 'password')
    await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
    await own(passwordFile)
    const made = join(aside, 'data')
    const { initdb } = await postgresBinaries()
    const options = ['--username=assent', '--auth=scram-sha-256', '--encoding=UTF8', '--no-locale']
    await promisify(execFile)(initdb, [`--pgdata=${made}`, `--pwfile=${passwordFile}`, ...options], user)
    await rename(passwordFile, join(made, 'assent-password'))
    await rename(made, data).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } catch (cause) {
    const who = user.uid === undefined ? 'this user' : 'the system user `postgres`'
    throw new ConfigError([`the data folder must be one that ${who} can reach and write to; got ${folder}`], { cause })
  } finally {
    if (aside) await rm(aside, { recursive: true, force: true })
  }
}
