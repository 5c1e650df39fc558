// A line without an end must not fill the memory: it is handed on in parts, and found to be too long.
const longest = 40_000_000

/** Cuts a text that comes in pieces into lines, without their ends. */
export function splitLines(push: (line: string) => void): { piece(text: string): void; end(): void } {
  let rest = ''
  let isEmpty = true
  return {
    piece(text) {
      isEmpty = false
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) push(line.endsWith('\r') ? line.slice(0, -1) : line)
      if (rest.length <= longest) return
      push(rest)
      rest = ''
    },
    end() {
      if (rest || isEmpty) push(rest)
    },
  }
}
