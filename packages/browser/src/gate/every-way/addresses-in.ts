/** What may be an address within a text: up to what ends one in markup and in styles. */
const address = /(?:\b[a-z][a-z\d+.-]*:)?[/\\]{2}[^\s"'`<>()\\,;]+/gi

/** How markup and styles may write a character: `&#47;`, `&#x2f;`, `\2f `, `&sol;`. */
const escapes = /&#x([\da-f]+);?|\\([\da-f]{1,6})\s?|&#(\d+);?|&(sol|colon|period|amp);/gi
const named: Record<string, string> = { sol: '/', colon: ':', period: '.', amp: '&' }

/** The addresses in a text of markup or styles, escapes undone. */
export function addressesIn(text: string): readonly string[] {
  return plain(text).match(address) ?? []
}

/** A text of styles without the addresses that are held: they load nothing. Each is asked about once. */
export function scrub(text: string, isHeld: (address: string) => boolean): string {
  const held = new Set([...new Set(addressesIn(text))].filter(isHeld))
  // Where no held address shows, the text stays as it is, to the letter.
  return held.size ? plain(text).replace(address, (found) => (held.has(found) ? 'data:,' : found)) : text
}

function plain(text: string): string {
  return text.replace(escapes, (_, hex?: string, css?: string, decimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? ''
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? css ?? '', 16)
    return code < 0x11_0000 ? String.fromCodePoint(code) : ''
  })
}
