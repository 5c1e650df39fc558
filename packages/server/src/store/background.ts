import type { Database } from '../database/connect.js'
import { makePartitions } from '../database/partitions.js'
import type { BackgroundWork } from './background-work.js'
import type { FreshRows } from './fresh-rows.js'
import type { Impressions } from './impressions.js'
import { retire } from './retention.js'
import { pendingSites, sequence, sequenceBatch } from './sequence.js'

/** How often receipts are sequenced: within the stated merge delay of a second, and no oftener, for a turn costs much beside a receipt. */
const sequenceEvery = 500
/** How often partitions are made and old receipts retired. */
const keepEvery = 3_600_000

/** What goes on beside the requests. */
export interface Background {
  /** When the sequencer last came to the end of a turn, or a step of one. */
  sequenced(): Date
  /** Resolves once the last turn has ended. */
  stop(): Promise<void>
}

/** Starts it. */
export function startBackground(
  database: Database,
  impressions: Impressions,
  fresh: FreshRows,
  now: () => Date,
  work: BackgroundWork,
): Background {
  let sequenced = now()
  const turned = () => {
    sequenced = now()
  }
  const stops = [
    repeat(sequenceEvery, () => sequenceAll(database, fresh, work, turned), work.onError),
    repeat(1000, () => impressions.flush(), work.onError),
    repeat(keepEvery, () => keep(database, now, work), work.onError),
  ]
  return {
    sequenced: () => sequenced,
    async stop() {
      await Promise.all(stops.map((stop) => stop()))
    },
  }
}

/** Sequences what waits, of every site in turn, until less than a batch is left. */
async function sequenceAll(
  database: Database,
  fresh: FreshRows,
  work: Pick<BackgroundWork, 'signCheckpoint' | 'onError'>,
  turned: () => void = () => {},
): Promise<void> {
  let sites = await pendingSites(database)
  turned()
  while (sites.length > 0) {
    const busy: string[] = []
    for (const site of sites) {
      // One site's fault must not hold up the others.
      const done = await sequence(database, site, work.signCheckpoint, sequenceBatch, fresh).catch((error: unknown) => {
        work.onError(error)
        return 0
      })
      if (done > 0) turned()
      if (done === sequenceBatch) busy.push(site)
    }
    sites = busy
  }
}

async function keep(database: Database, now: () => Date, work: BackgroundWork): Promise<void> {
  await makePartitions(database, now())
  const sign = { checkpoint: work.signCheckpoint, tombstone: work.signTombstone }
  while ((await retire(database, work.retention, now(), sign)) > 0);
}

function repeat(every: number, turn: () => Promise<void>, onError: (error: unknown) => void): () => Promise<void> {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const go = () => {
    running = turn()
      .catch(onError)
      .then(() => {
        if (!isStopped) timer = setTimeout(go, every)
      })
  }
  go()
  return () => {
    isStopped = true
    clearTimeout(timer)
    return running
  }
}
