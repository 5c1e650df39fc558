import type { Config } from '@assent/core'
import { canHash } from './digest.js'
import { type Copy, readKept, writeKept } from './kept.js'
import { makeOf } from './make.js'
import type { Note } from './note.js'
import { add, firstBatch, postpone, remove, type Waiting, waitFor } from './outbox.js'
import { postReceipts, putDocument, type Result, Unanswered } from './post.js'
import { serverOf } from './server.js'
import { readStored, writeStored } from './stored.js'
import { pageTools, type Tools } from './tools.js'

/** Receipts on this page. */
export interface Receipts {
  /** Makes receipts of what was noted, here and on earlier pages, and sends what waits. */
  take(note?: string): Promise<void>
  /** Tries again now what waits for a later attempt. */
  retry(): Promise<void>
  /** The visitor's copies: those kept, and on this page view also those that are not. */
  copies(): readonly Copy[]
}

/** Makes, queues and sends receipts: in order, each counted once by its id. */
export function createReceipts(config: Config, tools: Tools = pageTools()): Receipts {
  const { outbox: shelf, kept: keptShelf, now, report } = tools
  const server = serverOf(config)
  let seen: readonly Copy[] = []
  /** What could not be noted in storage, and is only known here. */
  let unstored: readonly string[] = []
  /** Where on this page view a note was made. */
  const paths = new Map<string, string>()
  let isScheduled = false

  const locked = <T>(work: () => Promise<T>) => tools.alone('assent-outbox', work)

  const make = () =>
    locked(async () => {
      for (let note = nextNote(); note !== undefined; note = nextNote()) {
        const kept = readKept(keptShelf)
        const made = await makeOf(JSON.parse(note) as Note, server!.site, paths.get(note), kept, tools).catch(report)
        const isOther = (each: string) => each !== note
        const { outbox, notes } = readStored(shelf)
        // The note goes in the same stroke as its receipt comes, so that it makes one and no more.
        const rest = { outbox, notes: notes.filter(isOther) }
        unstored = unstored.filter(isOther)
        if (!made) {
          writeStored(shelf, rest)
          continue
        }
        const { outbox: fuller, dropped } = add(outbox, made.receipt, made.documents)
        if (dropped.length)
          report(
            'too many receipts wait to be sent: dropped',
            dropped.map(({ id, time }) => `${id} of ${time}`),
          )
        writeStored(shelf, { ...rest, outbox: fuller })
        seen = [...seen, { receipt: made.receipt }]
        writeKept(keptShelf, made.kept)
      }
    })

  const nextNote = () => readStored(shelf).notes[0] ?? unstored[0]

  const settle = (ids: readonly string[], results: readonly Result[], known: readonly Waiting[] = []) =>
    locked(async () => {
      const stored = readStored(shelf)
      writeStored(shelf, { ...stored, outbox: remove(stored.outbox, ids) })
      const signed = ({ receipt, statement }: Copy): Copy => ({
        receipt,
        statement: results.find(({ id }) => id === receipt.id)?.statement ?? statement,
      })
      seen = seen.map(signed)
      const kept = readKept(keptShelf)
      if (!kept) return
      const hashes = known.map(({ hash }) => hash)
      writeKept(keptShelf, { ...kept, receipts: kept.receipts.map(signed), known: [...kept.known, ...hashes] })
    })

  /** Sends one post or one document; false when nothing is left that may be sent now. */
  const sendOne = async (): Promise<boolean> => {
    const { outbox } = readStored(shelf)
    const [document] = outbox.documents
    const batch = firstBatch(outbox)
    if (waitFor(outbox, now()) || (!batch.length && !document)) return false
    try {
      if (batch.length) {
        const results = await postReceipts(tools.fetch, server!.url('receipts'), batch)
        const answered = batch.map(({ id }) => id).filter((id) => results.some((result) => result.id === id))
        for (const { id, status, problems } of results)
          if (status === 'invalid') report(`the server refused the receipt ${id}:`, problems)
        if (!answered.length) throw new Unanswered('the receipts server said nothing of what was sent')
        await settle(answered, results)
      } else if (document) {
        const { kind, hash } = document
        const isTaken = await putDocument(tools.fetch, server!.url(`${kind}/${hash}`), document)
        if (!isTaken) report(`the server refused the document ${kind}/${hash}`)
        await settle([hash], [], isTaken ? [document] : [])
      }
      return true
    } catch (error) {
      const wait = error instanceof Unanswered ? error.retryAfter : 0
      await locked(async () => {
        const stored = readStored(shelf)
        const share = tools.random()[0]! / 255
        writeStored(shelf, { ...stored, outbox: postpone(stored.outbox, now(), share, wait) })
      })
      return false
    }
  }

  const send = async () => {
    await tools.alone('assent-sending', async () => {
      while (await sendOne());
    })
    const { outbox } = readStored(shelf)
    if (isScheduled || !(outbox.receipts.length + outbox.documents.length)) return
    isScheduled = true
    tools.later(
      () => {
        isScheduled = false
        send()
      },
      waitFor(outbox, now()),
    )
  }

  return {
    async take(note) {
      if (!server) return report('`receipts.endpoint` must be an address: no receipt is made')
      if (!canHash()) {
        shelf.set('')
        return report('receipts need a secure context (https): none is made')
      }
      const line = note?.trim()
      if (line) paths.set(line, tools.page().pathname)
      if (line && !shelf.get().includes(line)) unstored = [...unstored, line]
      await make()
      await send()
    },
    async retry() {
      await locked(async () => {
        const stored = readStored(shelf)
        writeStored(shelf, { ...stored, outbox: { ...stored.outbox, after: 0 } })
      })
      await send()
    },
    copies() {
      const kept = readKept(keptShelf)?.receipts ?? []
      return [...kept, ...seen.filter(({ receipt }) => kept.every((copy) => copy.receipt.id !== receipt.id))]
    },
  }
}
