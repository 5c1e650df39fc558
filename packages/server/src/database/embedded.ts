import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { ConfigError } from '../setup/config-error.js'
import { type Cluster, openCluster } from './cluster.js'
import { freePort, type OwnPostmaster, type Postmaster, runningPostmaster, startPostmaster } from './postmaster.js'
import { type SystemUser, systemUser } from './system-user.js'

/** A PostgreSQL of our own, started with the server and ended with it. */
export interface EmbeddedDatabase {
  readonly url: string
  /** Of its main process; another one after a crash. */
  pid(): number
  /** Ends it, its data on disk. Close the pools first. */
  stop(): Promise<void>
}

/** Any number: it marks the folder as taken, held by a session, so that the system lets go of it whoever dies. */
const lockKey = 4_277_009_102

/**
 * Starts PostgreSQL on a folder, made on the first run. The folder is ours alone: a second process is refused. What a dead
 * process left running is ended first; if the database dies, it is started again on the same port.
 */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const user = systemUser()
  const cluster = await openCluster(folder, user)
  const port = await freePort()
  let stopping = false
  let owned = await take(cluster, port, user, folder)

  const supervise = async () => {
    while (!stopping) {
      await owned.postmaster.ended
      // Whatever keeps it from starting may pass, such as a full disk, or another kill: it is tried again for as long as we run.
      for (let isBack = false; !isBack && !stopping; )
        isBack = await take(cluster, port, user, folder).then(
          (taken) => {
            owned = taken
            return true
          },
          () => wait(1000, false),
        )
    }
  }
  const supervised = supervise()

  return {
    url: addressOf(cluster, port, 'postgres'),
    pid: () => owned.postmaster.pid,
    async stop() {
      stopping = true
      const last = owned
      await release(last)
      await supervised
      // It may have been starting another.
      if (owned !== last) await release(owned)
    },
  }
}

interface Owned {
  readonly postmaster: OwnPostmaster
  readonly lock: pg.Client
}

async function release({ lock, postmaster }: Owned): Promise<void> {
  await lock.end().catch(() => {})
  endPostmaster(postmaster)
  await postmaster.ended
}

async function take(cluster: Cluster, port: number, user: SystemUser, folder: string): Promise<Owned> {
  // A minute: recovery after a crash comes before the first connection.
  for (const patience = Date.now() + 60_000; ; ) {
    const left = runningPostmaster(cluster.data)
    if (left) await endLeftover(cluster, left, folder)
    const postmaster = await startPostmaster(cluster, port, user)
    const lock = await firstConnection(cluster, postmaster)
    if (lock && (await tryLock(lock))) return { postmaster, lock }
    if (lock) {
      await lock.end()
      throw taken(folder)
    }
    const words = await postmaster.ended
    if (Date.now() > patience || !/lock file|shared memory|could not bind|interrupt|fast shutdown/.test(words))
      throw new ConfigError([
        `the embedded PostgreSQL did not start on ${folder}: ${words.trim() || 'it said nothing'}`,
      ])
    await wait(200)
  }
}

/** Ends what a dead process left; throws when its owner lives. */
async function endLeftover(cluster: Cluster, left: Postmaster, folder: string): Promise<void> {
  for (let [tries, isEnding] = [0, false]; tries < 300 && runningPostmaster(cluster.data)?.pid === left.pid; tries++) {
    // One that is only starting up takes no connection yet.
    const client = isEnding ? undefined : await connect(cluster, left.port)
    if (client) {
      const isFree = await tryLock(client)
      await client.end()
      if (!isFree) throw taken(folder)
      endPostmaster(left)
      isEnding = true
    }
    await wait(50)
  }
}

function taken(folder: string): ConfigError {
  return new ConfigError([`the data folder must belong to one server; another process uses ${folder}`])
}

async function firstConnection(cluster: Cluster, postmaster: OwnPostmaster): Promise<pg.Client | undefined> {
  let hasEnded = false
  void postmaster.ended.then(() => {
    hasEnded = true
  })
  while (!hasEnded) {
    const client = await connect(cluster, postmaster.port)
    if (client) return client
    await wait(30)
  }
  return undefined
}

async function connect(cluster: Cluster, port: number): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: addressOf(cluster, port, 'postgres') })
  client.on('error', () => {})
  return client.connect().then(
    () => client,
    () => undefined,
  )
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as free', [lockKey])
  return rows[0].free
}

function endPostmaster({ pid }: Postmaster): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It is gone already.
  }
}

function addressOf({ password }: Cluster, port: number, database: string): string {
  return `postgres://assent:${password}@127.0.0.1:${port}/${database}`
}
