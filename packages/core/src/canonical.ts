/** What a receipt and the documents it names are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text of a value, RFC 8785: keys sorted by UTF-16 code units, nothing between the tokens, members without a value
 * left out. Numbers are integers only, where ECMAScript's own form is the standard's.
 */
export function canonical(value: Json): string {
  const text = write(value)
  // JSON.stringify escapes a lone surrogate, and no other character beyond U+001F.
  if (/[^\\](\\\\)*\\ud/.test(text)) throw new TypeError('a text must be well-formed Unicode')
  return text
}

// A server writes thousands a second: joining texts as they come is far quicker than making lists of them.
function write(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`${value} must be an integer`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += `${text && ','}${write(item)}`
    return `[${text}]`
  }
  const members = value as { readonly [key: string]: Json | undefined }
  // Without a comparison of one's own, texts are sorted by code units, and far quicker.
  for (const key of Object.keys(members).sort())
    if (members[key] !== undefined) text += `${text && ','}${JSON.stringify(key)}:${write(members[key])}`
  return `{${text}}`
}
