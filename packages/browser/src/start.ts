import {
  type Assent,
  type Config,
  createAssent,
  type Fault,
  type Grants,
  lapse,
  makePolicy,
  regimeFor,
  type Vendor,
} from '@assent/core'
import { announce } from './announce.js'
import { createEffects } from './effects.js'
import { createGate } from './gate/gate.js'
import { hold } from './gate/hold.js'
import { ownersBy } from './gate/hosts.js'
import { bench } from './gate/judge.js'
import { type EveryWay, holderFor, type Moment } from './gate/moment.js'
import { withConfig } from './gate/with-config.js'
import { listenForOpeners } from './openers.js'
import { followOtherPages } from './other-pages.js'
import { vendorPage } from './page.js'
import { type PageAssent, pageAssent } from './page-assent.js'
import { recordCookie } from './record.js'
import { findRegion } from './region.js'
import { report, shield } from './report.js'
import { readSignals } from './signals.js'

export interface StartOptions {
  /** Adapters of the vendors that the config names, and of those that are known beside them. */
  readonly vendors?: readonly (Vendor | readonly Vendor[])[]
  /** Holds every further way out, from `@assent/browser/every-way`: more bytes than the usual ways. */
  readonly everyWay?: EveryWay
}

const key = Symbol.for('assent')
const registry = globalThis as { [key]?: PageAssent | undefined }

/** Starts Assent on this page: the whole path, to be read from top to bottom. Starting again returns the first. */
export function start(config: Config, options: StartOptions = {}): PageAssent {
  if (registry[key]) {
    report('runs already')
    return registry[key]
  }

  const vendors = (options.vendors ?? []).flat()
  const { policy, faults, own: known } = makePolicy(config, vendors)
  tellFaults(faults)

  const region = findRegion(known)
  const regime = regimeFor(region, known.regimes)
  const signals = readSignals()
  const record = recordCookie(known.cookie ?? {})
  const now = () => Date.now() / 1000
  const read = () => {
    const stored = shield(record.read)
    return stored && lapse(stored, regime, now())
  }
  const choice = read()
  const isKept = !!choice || !!shield(record.isWritable)
  if (!isKept) report('no cookies: all is held')

  let grants: Grants = {}
  const isGranted = ({ id }: { readonly id: string }) => grants[id] === 'granted'
  const owners = withConfig(vendors, policy)
  const listed = owners.slice(0, policy.vendors.length)
  let ledger: Assent['ledger']
  if (known.gate?.mode !== 'declared') {
    const ownersOf = ownersBy(owners)
    const moment: Moment = { config: known, owners, isGranted, isListed: (vendor) => listed.includes(vendor) }
    bench.holderOf = (url) => {
      const found = ownersOf(url)
      return found[0] && !found.some(isGranted) ? holderFor(found[0], moment) : undefined
    }
    shield(() => hold(globalThis))
    ledger = shield(() => options.everyWay?.(moment))
  }
  const gate = createGate({ policy, grants: () => grants })
  for (const setDefault of new Set(listed.map((vendor) => vendor.setDefault))) shield(() => setDefault?.(vendorPage))
  const settle = createEffects(listed, gate)

  const assent = createAssent(
    { config: known, policy, region, regime, signals, choice, shut: known !== config || !isKept },
    {
      now,
      isGesture: (event) => event instanceof Event && event.isTrusted,
      record: record.write,
      apply(before, after) {
        grants = after.grants
        const needsReload = settle(after, before)
        if (needsReload && known.reload !== 'ask' && known.reload !== 'never') location.reload()
        return needsReload
      },
      shield,
    },
  )
  grants = assent.state.grants
  settle(assent.state)
  announce(assent)
  const running = new AbortController()
  listenForOpeners(assent, running.signal)
  shield(() => followOtherPages(assent, read, running.signal))

  return (registry[key] = pageAssent(assent, ledger, () => {
    gate.stop()
    running.abort()
    registry[key] = undefined
  }))
}

function tellFaults(faults: readonly Fault[]): void {
  for (const { path, got } of faults) report(`\`${path}\` is held: ?assent-debug says why`, got)
}
