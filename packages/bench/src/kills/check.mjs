// @ts-check
import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../../cli/dist/main.js', import.meta.url))

/**
 * Compares what a site's visitors were told with what the server has: every acknowledged receipt once, with the statement that was
 * given out, nothing else, and an export that `assent verify --whole` verifies with the keys of before. Resolves with how many were lost.
 * @param {import('./server.mjs').Server} server
 * @param {string} site
 * @param {ReadonlyMap<string, string>} acknowledged
 * @param {string} keyFile
 */
export async function check(server, site, acknowledged, keyFile) {
  await sequenced(server, site, acknowledged.size)
  const file = join(server.folder, `${site}.jsonl`)
  const answer = await server.get(`/v1/${site}/export?format=jsonl`)
  if (!answer.ok || !answer.body) throw new Error(`the export was answered ${answer.status}`)
  await pipeline(Readable.fromWeb(/** @type {any} */ (answer.body)), createWriteStream(file))
  /** @type {Map<string, number>} */
  const times = new Map()
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { receipt, statement } = JSON.parse(line)
    if (!receipt) continue
    times.set(receipt.id, (times.get(receipt.id) ?? 0) + 1)
    const told = acknowledged.get(receipt.id)
    if (told !== statement)
      throw new Error(`receipt ${receipt.id} must have the statement that was given out, got ${statement}`)
  }
  const twice = [...times].filter(([, count]) => count > 1)
  if (twice.length)
    throw new Error(`each receipt must be there once; ${twice.length} are more often, such as ${twice[0][0]}`)
  const lost = [...acknowledged.keys()].filter((id) => !times.has(id)).length
  if (!lost) await verify(file, keyFile)
  return lost
}

/** Waits until the log holds so many; half a minute without one more, and what is missing counts as lost. @param {import('./server.mjs').Server} server @param {string} site @param {number} count */
async function sequenced(server, site, count) {
  for (let [size, since] = [-1, Date.now()]; Date.now() - since < 30_000; await wait(50)) {
    const answer = await server.get(`/v1/${site}/checkpoint`).catch(() => undefined)
    const now = answer?.ok ? Number((await answer.text()).split('\n')[1]) : size
    if (now >= count) return
    if (now > size) [size, since] = [now, Date.now()]
  }
}

/** @param {string} file @param {string} keyFile */
async function verify(file, keyFile) {
  const child = spawn(process.execPath, [program, 'verify', file, '--whole', '--key', keyFile])
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (words += text))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`the export must verify; \`assent verify\` said:\n${words}`)
}
