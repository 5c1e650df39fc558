/** The candidate nearest to a word that was probably meant for it, if one is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word)
  let best: string | undefined
  // One slip for every three letters, two at least in a word of four.
  let bound = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))
  for (const candidate of candidates) {
    const found = plain(candidate)
    if (Math.abs(found.length - wanted.length) > bound) continue
    const distance = editDistance(wanted, found)
    // Where nothing is left of the word, nothing was meant.
    if (distance > bound || distance >= found.length) continue
    if (best !== undefined && distance === bound) continue
    best = candidate
    bound = distance
  }
  return best
}

/** Case and the marks between words are slips of their own, and free. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
