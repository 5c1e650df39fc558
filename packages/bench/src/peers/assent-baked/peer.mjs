// @ts-check
import { readFileSync } from 'node:fs'
import { bakeTag } from '../../../../cli/dist/commands/bake-tag.js'
import { assent, config, file, line } from '../assent/peer.mjs'

/** The same with config and tag in the page itself, as `assent bake` makes them: one round trip fewer. @type {import('../peer.mjs').Peer} */
export const assentBaked = {
  ...assent,
  name: 'Assent, in the page',
  id: 'assent-baked',
  formOf: 'assent',
  setup:
    'the same, with config and tag written into one inline script by `assent bake`, as README.md says too: one round trip fewer',
  page(tags) {
    const tag = bakeTag(readFileSync(file('dist/assent.js'), 'utf8'), config(tags))
    return { ...assent.page(tags), head: `${line}\n<script data-chunks="/assent/">${tag}</script>` }
  },
}
