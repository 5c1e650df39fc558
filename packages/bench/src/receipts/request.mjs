// @ts-check
import { randomUUID } from 'node:crypto'

/** A UUIDv7 of now, or of the moment given. @param {number} [time] */
export function uuid7(time = Date.now()) {
  const digits = time.toString(16).padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7${randomUUID().slice(15)}`
}

/**
 * A POST of JSON with places to fill in, made once: filling them keeps every length.
 * @param {string} path
 * @param {string} json ASCII, with the places as `{id}` and `{subject}`
 * @param {{ id: number, subject: number }} lengths
 * @returns {(id: string, subject: string) => string}
 */
export function post(path, json, { id, subject }) {
  if (/[^\x20-\x7e]/.test(json)) throw new Error('the template must be ASCII: its length is counted in bytes')
  const length = json.length + id - '{id}'.length + subject - '{subject}'.length
  const head = `POST ${path} HTTP/1.1\r\nHost: bench.example\r\nOrigin: https://bench.example\r\nUser-Agent: bench\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`
  const [before, between, after] = json.split(/\{id\}|\{subject\}/)
  const idFirst = json.indexOf('{id}') < json.indexOf('{subject}')
  return (anId, aSubject) =>
    `${head}${before}${idFirst ? anId : aSubject}${between}${idFirst ? aSubject : anId}${after}`
}
