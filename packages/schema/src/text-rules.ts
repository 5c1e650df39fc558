import type { Breach } from './finding.js'
import { own } from './path.js'
import { printable } from './printable.js'

interface Wording {
  readonly key: string
  /** What the site's own words must not say there. */
  readonly wrong: RegExp
  readonly rule: string
  readonly hint: string
}

/** The two texts of the notice that say what happens before an answer. English alone is read. */
const wordings: readonly Wording[] = [
  {
    key: 'notice.tells',
    wrong:
      /\b(if|once|until|unless|before) you (agree|accept|consent|allow)|\b(ask|need|want)\b.{0,20}\b(consent|permission)\b|\bdo you (agree|accept|consent|allow)/i,
    rule: 'must not speak of a yes that is waited for: it is shown where things run until there is a no',
    hint: 'Where a yes is waited for, `notice.asks` is shown.',
  },
  {
    key: 'notice.asks',
    wrong:
      /\bby (continuing|using|browsing|scrolling|staying|closing|visiting|clicking elsewhere)\b|\bunless you (object|opt out|say no|refuse|decline)\b/i,
    rule: 'must not take silence for a yes: it is shown where nothing runs until there is one',
    hint: 'Scrolling, closing and going on are no consent (EDPB Guidelines 05/2020).',
  },
]

/** Words that contradict the model they are shown under. */
export function checkTexts(config: unknown): Breach[] {
  const texts = own(config, 'texts')
  return wordings.flatMap(({ key, wrong, rule, hint }) => {
    const said = own(texts, key)
    if (typeof said !== 'string' || !wrong.test(said)) return []
    return [{ path: ['texts', key], rule, got: printable(said), hint }]
  })
}
