import { type KeyObject, sign } from 'node:crypto'
import { Worker } from 'node:worker_threads'

/** Signs ASCII texts; signatures come as base64url, in the same order. */
export type SignTexts = (texts: readonly string[]) => Promise<readonly string[]>

// As text, so that it runs from sources and from the build alike, and needs no file of its own beside a bundle.
const work = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { sign } = require('node:crypto')
  parentPort.on('message', (texts) => parentPort.postMessage(
    texts.map((text) => sign(null, Buffer.from(text, 'latin1'), workerData).toString('base64url'))))`

/**
 * A thread that signs: an Ed25519 signature takes as long as all else that is done with a receipt before it is stored, and a
 * message to a thread nearly as long, so texts come many at a time. It starts with the first; should it end, what it had is signed here.
 */
export function signingThread(secret: KeyObject): SignTexts {
  const asked: { readonly texts: readonly string[]; readonly resolve: (signatures: readonly string[]) => void }[] = []
  let thread: Worker | undefined

  function start(): Worker {
    const started = new Worker(work, { eval: true, workerData: secret, execArgv: [] })
    started.unref()
    started.on('message', (signatures: readonly string[]) => asked.shift()?.resolve(signatures))
    // An error is followed by the end.
    started.on('error', () => {})
    started.once('exit', () => {
      thread = undefined
      for (const { texts, resolve } of asked.splice(0))
        resolve(texts.map((text) => sign(null, Buffer.from(text, 'latin1'), secret).toString('base64url')))
    })
    return started
  }

  return (texts) =>
    new Promise((resolve) => {
      thread ??= start()
      asked.push({ texts, resolve })
      thread.postMessage(texts)
    })
}
