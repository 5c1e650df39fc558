import { LogError } from './log-error.js'
import { quote } from './text.js'
import { fullWidth, type TileId } from './tile.js'

/** The path of a tile under the log's prefix, C2SP tlog-tiles: `tile/0/x001/x234/067`, and `.p/8` when it is partial. */
export function formatTilePath({ level, index, width }: TileId): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  const place = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
  return `tile/${level}/${place}${width === fullWidth ? '' : `.p/${width}`}`
}

/** The tile of a path; LogError for anything but what would be written for it. */
export function parseTilePath(path: string): TileId {
  const [, name = '', groups = '', partial] =
    /^tile\/(\d{1,2}|entries)\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? []
  const level = name === 'entries' ? name : Number(name)
  const index = Number(groups.replace(/\D/g, ''))
  const width = Number(partial ?? fullWidth)
  const isTile = groups && (level === 'entries' || level < 64) && Number.isSafeInteger(index)
  const isWide = partial === undefined || (width > 0 && width < fullWidth)
  // What is written for it has no more zeros than it needs.
  if (!isTile || !isWide || formatTilePath({ level, index, width }) !== path) {
    throw new LogError(`the path of a tile must be tile/<level>/<index>, or with .p/<width>, got ${quote(path)}`)
  }
  return { level, index, width }
}
