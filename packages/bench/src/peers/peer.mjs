// @ts-check
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'

/**
 * One way of asking for consent, set up as its documentation says.
 *
 * Selectors are CSS; ` >>> ` steps into a shadow root.
 * @typedef {object} Peer
 * @property {string} name as the tables say it
 * @property {string} id its folder, and its path on the site
 * @property {string} version
 * @property {string} setup how it is set up, and which page of its documentation says so
 * @property {(tags: readonly import('./tags.mjs').Tag[]) => { head: string, body: string }} page
 * @property {Record<string, string | { type: string, text: string }>} files what the site serves: address to file or text
 * @property {Verbs} [verbs] absent where nothing is asked
 * @property {() => Promise<void>} [build]
 * @property {string} [formOf] the id of the peer from which it differs in how it arrives alone, which only a slow network shows
 */

/** @typedef {{ banner: string, accept: string, reject: string, openPanel?: string, panel?: string }} Verbs */

const require = createRequire(import.meta.url)

/** A file of an installed package. @param {string} name @param {string} path */
export function fileOf(name, path) {
  return join(folderOf(name), path)
}

/** The version that is installed. @param {string} name */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')).version
}

/** Not every package lets its manifest be resolved: its folder is looked for instead. @param {string} name */
function folderOf(name) {
  for (const folder of require.resolve.paths(name) ?? []) {
    const path = join(folder, name.replaceAll('/', sep))
    try {
      readFileSync(join(path, 'package.json'))
      return path
    } catch {}
  }
  throw new Error(`${name} is not installed: run \`node packages/bench/install.mjs\``)
}

/** @param {string} text */
export const script = (text) => ({ type: 'text/javascript', text })
