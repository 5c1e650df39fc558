import { quote } from './printable.js'

/** The way from the whole config to an option. */
export type Path = readonly (string | number)[]

/** A path as code writes it: `vendors[2].category`; the whole config is `config`. */
export function formatPath(path: Path): string {
  const written = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`
    return /^[\w$-]{1,60}$/.test(key) ? `.${key}` : `[${quote(key)}]`
  })
  return written.join('').replace(/^\./, '') || 'config'
}

/** What stands at a path, if anything does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => own(at, key), value)
}

/** An object's own value under a key; inherited ones do not count. */
export function own(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined
}

/** Sorts paths as the document has them; what is missing comes after what its parent has. */
export function byDocument(document: unknown): (a: Path, b: Path) => number {
  const positions = (path: Path) =>
    path.map((key, depth) => {
      if (typeof key === 'number') return key
      const parent = valueAt(document, path.slice(0, depth))
      const position = typeof parent === 'object' && parent !== null ? Object.keys(parent).indexOf(key) : -1
      return position < 0 ? Number.MAX_SAFE_INTEGER : position
    })
  return (a, b) => {
    const [left, right] = [positions(a), positions(b)]
    const differs = left.findIndex((position, depth) => position !== right[depth])
    if (differs < 0) return left.length - right.length
    return (left[differs] ?? 0) - (right[differs] ?? -1)
  }
}
