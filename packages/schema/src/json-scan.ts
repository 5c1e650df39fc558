/** Where a text stops being JSON, and what would have continued it. */
export interface JsonStop {
  readonly at: number
  /** `text` is the inside of a quoted text; `more` is a comma or the closing bracket. */
  readonly expected: 'value' | 'name' | 'colon' | 'more' | 'text' | 'end'
  /** The comma just before, if that is what leads here. */
  readonly comma?: number | undefined
  /** The innermost bracket that is still open. */
  readonly open?: number | undefined
}

const blank = /[ \t\n\r]*/y
const string = /"(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w$.])/y

/**
 * Finds the first character that no JSON text (RFC 8259) could have there; undefined where there is none. Engines word
 * and place their own errors differently, so theirs cannot be relied on.
 */
export function scanJson(text: string): JsonStop | undefined {
  const open: number[] = []
  let expected = 'value' as JsonStop['expected']
  let comma: number | undefined
  let fresh = false
  let at = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0].length ?? 0
  }
  const next = () => {
    fresh = false
    comma = undefined
    expected = open.length ? 'more' : 'end'
  }

  for (;;) {
    at += match(blank)
    const character = text[at]
    if (character === undefined && expected === 'end') return undefined
    const stop = { at, expected, comma, open: open.at(-1) }
    const bracket = text[open.at(-1) ?? -1]
    const closes = character === (bracket === '{' ? '}' : ']') && bracket !== undefined

    if (closes && (expected === 'more' || fresh)) {
      open.pop()
      at++
      next()
    } else if (character === '"' && (expected === 'value' || expected === 'name')) {
      at += match(string)
      if (text[at] !== '"') return { ...stop, at, expected: 'text' }
      at++
      if (expected === 'value') next()
      else expected = 'colon'
      fresh = false
    } else if (expected === 'value' && (character === '{' || character === '[')) {
      open.push(at++)
      fresh = true
      comma = undefined
      expected = character === '{' ? 'name' : 'value'
    } else if (expected === 'value' && match(scalar)) {
      at += match(scalar)
      next()
    } else if (expected === 'colon' && character === ':') {
      at++
      comma = undefined
      expected = 'value'
    } else if (expected === 'more' && character === ',') {
      comma = at++
      expected = bracket === '{' ? 'name' : 'value'
    } else return stop
  }
}
