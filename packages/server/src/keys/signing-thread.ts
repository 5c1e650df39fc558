import { type KeyObject, sign } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { makeIngest } from '../store/ingest.js'

/** Signs ASCII texts; signatures come as base64url. */
export type SignText = (text: string) => Promise<string>

// As text, so that it runs from sources and from the build alike, and needs no file of its own beside a bundle.
const work = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { sign } = require('node:crypto')
  parentPort.on('message', (texts) => parentPort.postMessage(
    texts.map((text) => sign(null, Buffer.from(text, 'latin1'), workerData).toString('base64url'))))`

/**
 * A thread that signs: an Ed25519 signature takes as long as all else that is done with a receipt before it is stored. It starts
 * with the first text; while it signs, the next ones gather. Should it end, what it had is signed here.
 */
export function signingThread(secret: KeyObject): SignText {
  let thread: Worker | undefined

  function start(): Worker {
    const started = new Worker(work, { eval: true, workerData: secret, execArgv: [] })
    started.unref()
    started.once('exit', () => {
      thread = undefined
    })
    return started
  }

  function signAll(texts: string[]): Promise<string[]> {
    thread ??= start()
    const asked = thread
    return new Promise((resolve) => {
      const end = (signatures: string[]) => {
        asked.off('message', end).off('error', fail).off('exit', fail)
        resolve(signatures)
      }
      const fail = () => end(texts.map((text) => sign(null, Buffer.from(text, 'latin1'), secret).toString('base64url')))
      asked.on('message', end).on('error', fail).on('exit', fail)
      asked.postMessage(texts)
    })
  }

  const { put } = makeIngest(signAll, { capacity: Number.POSITIVE_INFINITY, group: 500, lanes: 1 })
  return put
}
