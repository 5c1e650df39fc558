import { expect, it } from 'vitest'
import { findConfig } from './find-config.js'

const json = '{ "reload": "ask" }'

it.each<[string, string, number]>([
  ['as documented', `<script type="application/json" id="assent-config">${json}</script>`, 1],
  ['with its attributes in any order and case', `<SCRIPT\nID='assent-config' type='x'>${json}</SCRIPT>`, 2],
  ['without quotes', `<script id=assent-config>${json}</script>`, 1],
  [
    'after a comment with another',
    `<!-- <script id="assent-config">{}</script>\n-->\n<script id="assent-config">${json}</script>`,
    3,
  ],
  [
    'after a script that writes a comment',
    `<script>a = "<!--"</script>\n<script id="assent-config">${json}</script>\n<!-- -->`,
    2,
  ],
  [
    'after a script with a like id',
    `<script data-id="assent-config" title="id=assent-config">{}</script><script id="assent-config">${json}</script>`,
    1,
  ],
  ['without its end', `<script id="assent-config">${json}`, 1],
])('finds the config %s', (_, html, line) => {
  expect(findConfig(html)).toEqual({ text: json, line })
})

it.each(['', '<p>', '<script id="assent-configs">{}</script>', '<!-- <script id="assent-config">{}</script> -->'])(
  'finds none in %s',
  (html) => {
    expect(findConfig(html)).toBeUndefined()
  },
)
