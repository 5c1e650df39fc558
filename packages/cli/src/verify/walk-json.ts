/** Told of every value of a JSON text: the keys that lead to it, where it starts, and whether its key stood there before. */
export type Visit = (path: readonly (string | number)[], at: number, repeated: boolean) => void

interface Level {
  /** Names met so far; undefined in a list. */
  readonly names: Set<string> | undefined
  repeated: boolean
}

/**
 * Walks a text that `JSON.parse` has taken. Parsers keep the last of two members of one name, other readers the first:
 * such a text would say two things, so somebody has to notice.
 */
export function walkJson(text: string, visit: Visit): void {
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],]|[^\s{}[\],:"]+/g
  const path: (string | number)[] = []
  const levels: Level[] = []
  let isName = false
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [word] = found
    const level = levels.at(-1)
    if (word === '}' || word === ']') {
      levels.pop()
      path.pop()
      isName = false
    } else if (word === ',') {
      isName = level?.names !== undefined
      if (!isName) path.push((path.pop() as number) + 1)
    } else if (isName && level?.names) {
      const name = JSON.parse(word) as string
      level.repeated = level.names.has(name)
      level.names.add(name)
      path[path.length - 1] = name
      isName = false
    } else {
      visit(path, found.index, level?.repeated ?? false)
      if (word !== '{' && word !== '[') continue
      isName = word === '{'
      levels.push({ names: isName ? new Set() : undefined, repeated: false })
      path.push(isName ? '' : 0)
    }
  }
}
