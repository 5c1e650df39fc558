// @ts-check
import { readFileSync } from 'node:fs'
import { marked } from '../tags.mjs'

const gate = readFileSync(new URL('gate.js', import.meta.url), 'utf8').replace(/^ *\/\/.*\n/gm, '')

/**
 * The least that asks and holds, written by hand into the page: a floor, not a product. It observes nothing, clears
 * nothing and has one language.
 * @type {import('../peer.mjs').Peer}
 */
export const minimal = {
  name: 'minimal gate',
  id: 'minimal',
  version: '',
  setup: 'thirty lines by hand, inline: markup, style and script are part of the page',
  page: (tags) => ({
    head: `<style>#gate{position:fixed;inset:auto 0 0;padding:1rem;background:#fff;color:#111;border-top:1px solid #888;font:1rem/1.5 system-ui}
#gate button{min-height:2.75rem;padding:0 1rem;font:inherit}#gate[hidden]{display:none}</style>`,
    body: `${marked(tags, ({ category }) => `data-category="${category}"`)}
<section id="gate" aria-label="Your choices" hidden><p>We and five partners would like to measure visits and show adverts that fit. You decide.
<a href="/privacy">Privacy</a></p><button class="reject">Reject all</button> <button class="accept">Accept all</button> <button class="choose">Choose</button>
<fieldset hidden><label><input type="checkbox" value="analytics"> Analytics</label> <label><input type="checkbox" value="marketing"> Marketing</label></fieldset></section>
<script>${gate}</script>`,
  }),
  files: {},
  verbs: {
    banner: '#gate',
    accept: '#gate .accept',
    reject: '#gate .reject',
    openPanel: '#gate .choose',
    panel: '#gate fieldset',
  },
}
