import type { Breach } from './finding.js'
import { own } from './path.js'
import { printable } from './printable.js'
import { says, silent, waiting } from './wordings.js'

interface Wording {
  readonly key: string
  /** Whether the site's own words must not stand there. */
  readonly isWrong: (text: string) => boolean
  readonly rule: string
  readonly hint: string
}

/** The texts of the notice that say what happens before an answer. English is read, and seven more of the Union's languages. */
const wordings: readonly Wording[] = [
  {
    key: 'notice.tells',
    isWrong: (text) => says(waiting, text),
    rule: 'must not speak of a yes that is waited for: it is shown where things run until there is a no',
    hint: 'Where a yes is waited for, `notice.asks` is shown.',
  },
  {
    key: 'notice.asks',
    isWrong: (text) => says(silent, text),
    rule: 'must not take silence for a yes: it is shown where nothing runs until there is one',
    hint: 'Scrolling, closing and going on are no consent (EDPB Guidelines 05/2020).',
  },
  {
    key: 'notice.mixed',
    isWrong: (text) => !text.includes('{asked}') || !text.includes('{purposes}'),
    rule: 'must name both what runs until there is a no, `{purposes}`, and what waits for a yes, `{asked}`',
    hint: 'It is shown where some categories run and others wait, as in Switzerland.',
  },
]

/** Words that contradict the model they are shown under. */
export function checkTexts(config: unknown): Breach[] {
  const texts = own(config, 'texts')
  return wordings.flatMap(({ key, isWrong, rule, hint }) => {
    const said = own(texts, key)
    if (typeof said !== 'string' || !isWrong(said)) return []
    return [{ path: ['texts', key], rule, got: printable(said), hint }]
  })
}
