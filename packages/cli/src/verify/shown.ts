/** What came, short enough for a line, with what a terminal would obey or hide written out. */
export function shown(value: unknown, longest = 80): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'object' && value !== null ? textOf(value) : String(value)
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  if (!cut.trim()) return `"${cut}"`
  return cut.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function textOf(value: object): string {
  try {
    return JSON.stringify(value)
  } catch {
    return 'something that nests too deep'
  }
}
