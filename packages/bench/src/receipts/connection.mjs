// @ts-check
import { connect } from 'node:net'

/** @typedef {{ status: number, head: string, body: string }} Answer */
/** @typedef {{ send(request: string): Promise<Answer>, close(): void }} Connection */

/**
 * One HTTP/1.1 connection that is kept open, one request at a time. By hand, because the client shares two cores with what it
 * measures: Node's own costs more than the servers' whole work.
 * @param {number} port
 * @returns {Promise<Connection>}
 */
export function openConnection(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  socket.setEncoding('latin1')
  let came = ''
  /** @type {{ resolve: (answer: Answer) => void, reject: (error: Error) => void } | undefined} */
  let waiting
  /** @type {Error | undefined} */
  let broken

  socket.on('data', (chunk) => {
    came += chunk
    const answer = readAnswer(came)
    if (!answer || !waiting) return
    came = ''
    const { resolve } = waiting
    waiting = undefined
    resolve(answer)
  })
  const end = (/** @type {Error} */ error) => {
    broken ??= error
    waiting?.reject(broken)
    waiting = undefined
  }
  socket.on('error', end)
  socket.on('close', () => end(new Error('the server closed the connection')))

  /** @type {Connection} */
  const connection = {
    send: (request) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken)
        waiting = { resolve, reject }
        socket.write(request, 'latin1')
      }),
    close: () => socket.destroy(),
  }
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(connection)).once('error', reject)
  })
}

/** The answer, once all of it is there. @param {string} came @returns {Answer | undefined} */
export function readAnswer(came) {
  const end = came.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = came.slice(0, end)
  const status = Number(head.slice(9, 12))
  const rest = came.slice(end + 4)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)
  if (length)
    return rest.length >= Number(length[1]) ? { status, head, body: rest.slice(0, Number(length[1])) } : undefined
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return { status, head, body: '' }
  let body = ''
  for (let at = 0; ; ) {
    const line = rest.indexOf('\r\n', at)
    if (line < 0) return undefined
    const size = Number.parseInt(rest.slice(at, line), 16)
    if (rest.length < line + 2 + size + 2) return undefined
    if (size === 0) return { status, head, body }
    body += rest.slice(line + 2, line + 2 + size)
    at = line + 2 + size + 2
  }
}
