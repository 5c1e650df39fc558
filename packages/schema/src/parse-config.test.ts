import { describe, expect, it } from 'vitest'
import { catalogue, example } from '../fixtures/catalogue.js'
import { formatFinding, parseConfig } from './index.js'

const messages = (text: string) => parseConfig(text, catalogue).findings.map(formatFinding)

describe('broken JSON is told with its place and the likely cause', () => {
  it.each<[text: string, got: string, hint: string]>([
    ['', 'nothing at line 1, column 1', 'The smallest config is `{}`.'],
    ['{ "vendors": [], }', 'a comma before "}" at line 1, column 16', 'No comma follows the last entry: remove it.'],
    [
      '{\n  "vendors": [\n    {},\n  ]\n}',
      'a comma before "]" at line 3, column 7',
      'No comma follows the last entry: remove it.',
    ],
    ['{\r\n  // ours\r\n}', 'a comment at line 2, column 3', 'JSON has no comments: remove it.'],
    ['{ "reload": "ask" /* for now */ }', 'a comment at line 1, column 19', 'JSON has no comments: remove it.'],
    ["{ 'reload': 'ask' }", '"\'" at line 1, column 3', 'Names and texts stand in straight double quotes: `"`.'],
    ['{ “reload”: "ask" }', '"“" at line 1, column 3', 'Names and texts stand in straight double quotes: `"`.'],
    ['{ reload: "ask" }', '"reload" at line 1, column 3', 'Names stand in double quotes: "reload".'],
    ['{ "reload": ask }', '"ask" at line 1, column 13', 'Texts stand in double quotes: "ask".'],
    ['{ "snippet": True }', '"True" at line 1, column 14', 'Write `true`.'],
    ['{ "region": undefined }', '"undefined" at line 1, column 13', 'Write `null`.'],
    ['{ "reload" "ask" }', '"ask" at line 1, column 12', 'A colon stands between a name and its value.'],
    ['{ "reload" = "ask" }', '"=" at line 1, column 12', 'A colon stands between a name and its value.'],
    ['{ "reload": "ask"\n  "ui": {} }', '"ui" at line 2, column 3', 'A comma is missing before it.'],
    ['{ "reload": "ask"; "ui": {} }', '";" at line 1, column 18', 'A comma parts two entries.'],
    ['{ "reload": }', '"}" at line 1, column 13', 'A value is missing.'],
    ['{ , }', '"," at line 1, column 3', 'A name in double quotes is missing.'],
    [
      '{ "site": { "name": "The "Best" Shop" } }',
      '"Best" at line 1, column 27',
      'Inside a text, `"` is written `\\"`.',
    ],
    [
      '{ "site": {\n  "name": "Acme\n} }',
      'the end of the line at line 2, column 16',
      'A text ends with `"` on the line it starts on.',
    ],
    ['{ "a": "C:\\Acme" }', '"\\\\" at line 1, column 11', 'In a text, a backslash is written `\\\\`.'],
    ['{ "a": "x\ty" }', '"\\t" at line 1, column 10', 'In a text, a tab is written `\\t`.'],
    [
      '{ "ui": { "radius": .5 } }',
      '"." at line 1, column 21',
      'Numbers have no plus, no zero in front and digits on both sides of the point.',
    ],
    ['{\n  "ui": {\n    "radius": 8\n  }', 'the end at line 4, column 4', 'The "{" of line 1 is not closed.'],
    ['{ "vendors": [ {} }', '"}" at line 1, column 19', 'The "[" of line 1 is not closed.'],
    ['{} }', '"}" at line 1, column 4', 'The config is complete before it: remove what follows.'],
    ['\ufeff{}', '"\\ufeff" at line 1, column 1', 'Save the file as UTF-8 without a byte order mark.'],
    ['<script>{}</script>', '"<" at line 1, column 1', 'This is HTML: give the JSON inside the script element alone.'],
  ])('%j', (text, got, hint) => {
    expect(messages(text)).toEqual([`\`config\`: must be JSON; got ${got}. ${hint}`])
  })
})

it('gives the config where nothing is wrong', () => {
  expect(parseConfig(JSON.stringify(example), catalogue)).toEqual({ config: example, findings: [] })
})

it('gives the findings where something is', () => {
  expect(parseConfig('{ "reload": "ask", "ui": { "layout": "bax" } }')).toEqual({
    findings: [
      { path: 'ui.layout', rule: 'must be one of bar, box, corner, dialog', got: '"bax"', hint: 'Did you mean "bar"?' },
    ],
  })
})
