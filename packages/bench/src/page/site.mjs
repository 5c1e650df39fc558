// @ts-check
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { fiveVendors, twoHundredSnippets } from '../peers/tags.mjs'
import { article, picture } from './article.mjs'

export const siteHost = 'www.shop.example'

/** The pages every peer is measured on. */
const pages = { article: fiveVendors, snippets: twoHundredSnippets }

/** @typedef {{ type: string, bytes: Buffer, encoding?: 'br' }} Served */

/** Everything the site serves, by path, compressed once: Brotli at its best, whoever wrote the file. @param {readonly import('../peers/peer.mjs').Peer[]} peers */
export function makeSite(peers) {
  /** @type {Map<string, Served>} */
  const site = new Map()
  site.set('/blank', brotli('text/html', '<!doctype html><link rel="icon" href="data:,"><title>Blank</title>'))
  site.set('/picture.png', { type: 'image/png', bytes: picture() })
  for (const peer of peers) {
    for (const [page, tags] of Object.entries(pages)) {
      site.set(`/${peer.id}/${page}`, brotli('text/html', article(peer.page(tags))))
    }
    for (const [path, file] of Object.entries(peer.files)) {
      site.set(path, typeof file === 'string' ? brotli(typeOf(file), readFileSync(file)) : brotli(file.type, file.text))
    }
  }
  return site
}

/** @param {string} type @param {string | Buffer} body @returns {Served} */
function brotli(type, body) {
  const bytes = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  return { type: `${type}; charset=utf-8`, bytes, encoding: 'br' }
}

/** @param {string} path */
const typeOf = (path) => (extname(path) === '.css' ? 'text/css' : 'text/javascript')
