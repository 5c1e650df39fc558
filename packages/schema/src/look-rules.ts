import { contrast } from '@assent/core'
import type { Breach } from './finding.js'
import { own } from './path.js'
import { printable } from './printable.js'

const readable = 'WCAG 2.2, 1.4.3'
/** Report of the Cookie Banner Taskforce, adopted 17 January 2023, paras 8 and 14; EDPB Guidelines 03/2022† on deceptive design patterns. */
const equal = 'EDPB Cookie Banner Taskforce report, 2023'

const isColour = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)

/** What a look must keep: colours that can be read, and two answers with a name each. The page corrects both; here they are told. */
export function checkLook(config: unknown): Breach[] {
  const ui = own(config, 'ui')
  return [...checkColours(ui), ...checkAccent(ui), ...checkAnswers(own(config, 'texts'))]
}

function checkAccent(ui: unknown): Breach[] {
  const accent = own(ui, 'accent')
  if (!isColour(accent)) return []
  const surface = own(own(own(ui, 'colors'), 'light'), 'surface') ?? '#ffffff'
  // With these the text on the buttons follows the accent, which is also the links' colour.
  if (own(ui, 'preset') || own(ui, 'colors'))
    return isColour(surface) ? pair(['ui', 'accent'], accent, surface, `the surface ${surface}`) : []
  return pair(['ui', 'accent'], accent, '#ffffff', 'the buttons’ white text')
}

function checkColours(ui: unknown): Breach[] {
  return ['light', 'dark'].flatMap((scheme) => {
    const colours = own(own(ui, 'colors'), scheme)
    const surface = own(colours, 'surface') ?? (scheme === 'light' ? '#ffffff' : '#1b1d22')
    if (!isColour(surface)) return []
    return ['text', 'accent'].flatMap((name) => {
      const colour = own(colours, name)
      return isColour(colour) ? pair(['ui', 'colors', scheme, name], colour, surface, `the surface ${surface}`) : []
    })
  })
}

function pair(path: string[], colour: string, ground: string, name: string): Breach[] {
  const ratio = contrast(colour, ground)
  if (ratio >= 4.5) return []
  return [
    {
      path,
      rule: `must have a contrast of 4.5:1 with ${name} (${readable})`,
      got: `${printable(colour)}, which has ${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`,
      hint: 'The page shows another colour in its place.',
    },
  ]
}

function checkAnswers(texts: unknown): Breach[] {
  const [reject, accept] = ['reject', 'accept'].map((key) => own(texts, key))
  const blank = ['reject', 'accept', 'notice.choose', 'preferences.save', 'choices', 'close'].flatMap((key) => {
    const said = own(texts, key)
    if (typeof said !== 'string' || /\p{L}/u.test(said)) return []
    const hint = 'The page shows its own text in its place.'
    return [
      { path: ['texts', key], rule: `must say something: it names a button (${equal})`, got: printable(said), hint },
    ]
  })
  const isSame = typeof reject === 'string' && typeof accept === 'string' && reject.trim() === accept.trim()
  if (!isSame || blank.length) return blank
  const rule = `must not be what \`accept\` says: the two are told apart by it (${equal})`
  return [{ path: ['texts', 'reject'], rule, got: printable(reject) }]
}
