// @ts-check
import { marked } from '../tags.mjs'

/** The page alone: its tags are there and never run. Everything else is measured against it. @type {import('../peer.mjs').Peer} */
export const none = {
  name: 'no SDK',
  id: 'none',
  version: '',
  setup: 'the page alone; its tags are in the markup and never run',
  page: (tags) => ({ head: '', body: marked(tags, ({ category }) => `data-category="${category}"`) }),
  files: {},
}
