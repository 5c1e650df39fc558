const longest = 40

/** What came, short enough for a line of a message. */
export function printable(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list'
  if (typeof value === 'object' && value !== null) return describeObject(value)
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`
  return String(value)
}

/** A text in quotes, cut when it is long, with what a terminal would obey or hide written out. */
export function quote(text: string): string {
  const letters = [...text]
  const shown = letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text
  return JSON.stringify(shown).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function describeObject(value: object): string {
  const keys = Object.keys(value)
  if (!keys.length) return 'an empty object'
  const named = keys.slice(0, 3).map(quote).join(', ')
  return `an object with ${named}${keys.length > 3 ? ` and ${keys.length - 3} more` : ''}`
}
