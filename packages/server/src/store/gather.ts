import { Busy } from './busy.js'

/** Gathers what many callers put, and writes it in groups. */
export interface Gatherer<Row, Outcome> {
  /** Resolves when the row's group is written. Rejects with `Busy` when too many wait. */
  put(row: Row): Promise<Outcome>
  waiting(): number
  /** Resolves once nothing waits. */
  drained(): Promise<void>
}

/** How much waits, goes into one group, and is written at once. */
export interface GatherLimits {
  readonly capacity: number
  readonly group: number
  readonly lanes: number
}

interface Waiting<Row, Outcome> {
  readonly row: Row
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/** While some groups are being written, the next gathers: the busier it is, the larger the groups, the fewer the syncs. */
export function gather<Row, Outcome>(
  write: (rows: Row[]) => Promise<Outcome[]>,
  { capacity, group, lanes }: GatherLimits,
): Gatherer<Row, Outcome> {
  let queue: Waiting<Row, Outcome>[] = []
  let inFlight = 0
  let writing = 0
  let onDrained: (() => void)[] = []

  function pump(): void {
    while (queue.length > 0 && inFlight < lanes) {
      const taken = queue.slice(0, group)
      queue = queue.slice(group)
      inFlight++
      writing += taken.length
      void send(taken).then(() => {
        inFlight--
        writing -= taken.length
        pump()
      })
    }
    if (inFlight > 0) return
    for (const resolve of onDrained) resolve()
    onDrained = []
  }

  async function send(taken: readonly Waiting<Row, Outcome>[]): Promise<void> {
    try {
      const outcomes = await write(taken.map(({ row }) => row))
      for (const [at, { resolve }] of taken.entries()) resolve(outcomes[at]!)
    } catch (error) {
      for (const { reject } of taken) reject(error)
      if (!(error instanceof Busy)) return
      // The database does not take receipts now: whoever waits behind hears it at once, not after a time-out each.
      for (const { reject } of queue) reject(error)
      queue = []
    }
  }

  return {
    put(row) {
      if (queue.length + writing >= capacity)
        return Promise.reject(new Busy(`at most ${capacity} receipts may wait to be written`))
      return new Promise((resolve, reject) => {
        queue.push({ row, resolve, reject })
        // What arrives in the same turn of the event loop goes into the same group.
        if (queue.length === 1) setImmediate(pump)
      })
    },
    waiting: () => queue.length + writing,
    drained: () =>
      new Promise((resolve) => {
        onDrained.push(resolve)
        pump()
      }),
  }
}
