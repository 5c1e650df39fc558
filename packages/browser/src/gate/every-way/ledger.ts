import type { Config, LedgerEntry } from '@assent/core'
import { shield } from '../../report.js'
import { bench, type Holder, readUrl } from '../judge.js'
import { readMarks } from '../marked.js'

/** So many entries, and no more: a page may ask for ever. */
const room = 1_000

const entries: LedgerEntry[] = []

/** Addresses of marked elements that are released now. */
const passed = new Set<string>()

/** What is kept back as an element, and released later; all else is a call, and dropped. */
const elements =
  /^(script|img|iframe|link|a|area|object|embed|video|audio|source|track|input|image|use|feImage|body|markup)$/

/** Hears of each thing that is held as it is noted. */
export type OnHeld = (kind: string, holder: Holder) => void

let hear: OnHeld | undefined

/** Notes one thing that the gate did. */
export function note(act: LedgerEntry['act'], kind: string, subject: string, holder: Holder): void {
  if (act === 'held') shield(() => hear?.(kind, holder))
  if (entries.length < room) entries.push({ at: Date.now(), act, kind, subject, ...holder })
}

/** What was done so far, oldest first. */
export const readLedger = (): readonly LedgerEntry[] => [...entries]

/** Has everything that is held go through the ledger; with `observe`, what would be held is listed and passes. */
export function keepLedger({ gate }: Config, strangerHolder: (url: URL) => Holder | undefined, onHeld?: OnHeld): void {
  hear = onHeld
  const judge = bench.holderOf
  bench.holderOf = (url, kind) => {
    // A stranger that the site has marked, and the visitor has allowed, is no stranger.
    const holder = judge(url) ?? (kind && !passed.has(url.href) ? strangerHolder(url) : undefined)
    if (!holder) return undefined
    const isObserved = gate?.observe === true
    const isElement = !!kind && elements.test(kind)
    if (isElement && entries.length < room) asked.add(url.href)
    // Of markup that is held each element is noted as it is; what passes nobody looks at again.
    if (kind && (isObserved || kind !== 'markup'))
      note(isObserved ? 'observed' : isElement ? 'held' : 'dropped', kind, url.host, holder)
    return isObserved ? undefined : holder
  }

  /** Addresses that were held when an element asked for them: it is told of once more, as a marked one. */
  const asked = new Set<string>()
  const told = new WeakMap<Element, boolean>()
  bench.tell = (element, isReleased) => {
    if (told.get(element) === isReleased) return
    told.set(element, isReleased)
    const { vendor, categories, url } = readMarks(element)
    const parsed = url === undefined ? undefined : readUrl(url)
    if (parsed) passed[isReleased ? 'add' : 'delete'](parsed.href)
    const holder = { ...(vendor && { vendor }), categories, reason: isReleased ? 'granted' : 'denied' } as const
    if (isReleased || !asked.delete(parsed?.href ?? ''))
      note(isReleased ? 'released' : 'held', element.localName, parsed?.host ?? '', holder)
  }
}
