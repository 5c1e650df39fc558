/** No head starts later than this many bytes. */
const farthest = 65_536

/**
 * Puts a text of ASCII behind a page's `<head>` as it streams by; before all else where it has none. Bytes are looked at one to
 * one, so that the page's encoding does not matter, and comments may not hold a `<head>` before the real one.
 */
export function insertMeta(page: ReadableStream<Uint8Array>, meta: string): ReadableStream<Uint8Array> {
  let seen = ''
  let isDone = false
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const insert = (at: number) => {
    isDone = true
    return bytes(seen.slice(0, at) + meta + seen.slice(at))
  }
  return page.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, out) {
        if (isDone) return out.enqueue(chunk)
        for (let start = 0; start < chunk.length; start += 8192)
          seen += String.fromCharCode(...chunk.subarray(start, start + 8192))
        const head = /<head(\s[^>]*)?>/i.exec(seen)
        if (head) out.enqueue(insert(head.index + head[0].length))
        else if (seen.length > farthest) out.enqueue(insert(beginning(seen)))
      },
      flush(out) {
        if (!isDone) out.enqueue(insert(beginning(seen)))
      },
    }),
  )
}

/** Behind the doctype, which must stay first. */
function beginning(page: string): number {
  return /^\s*<!doctype[^>]*>/i.exec(page)?.[0].length ?? 0
}
