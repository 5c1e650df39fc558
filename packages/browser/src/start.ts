import {
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
import { ownersBy } from './gate/hosts.js'
import { holdRequests } from './gate/requests.js'
import { listenForOpeners } from './openers.js'
import { followOtherPages } from './other-pages.js'
import { vendorPage } from './page.js'
import { type PageAssent, pageAssent } from './page-assent.js'
import { recordCookie } from './record.js'
import { findRegion } from './region.js'
import { report, shield } from './report.js'
import { readSignals } from './signals.js'

export interface StartOptions {
  /** Adapters of the vendors that the config names. */
  readonly vendors?: readonly (Vendor | readonly Vendor[])[]
}

const key = Symbol.for('assent')
const registry = globalThis as { [key]?: PageAssent | undefined }

/** Starts Assent on this page: the whole path, to be read from top to bottom. Starting again returns the first. */
export function start(config: Config, options: StartOptions = {}): PageAssent {
  if (registry[key]) {
    report('is running already: starting again returns the first')
    return registry[key]
  }

  const isReadable = typeof config === 'object' && config !== null && !Array.isArray(config)
  const known = isReadable ? config : {}
  const vendors = (options.vendors ?? []).flat()
  const { policy, faults } = makePolicy(known, vendors)
  if (!isReadable) faults.push({ path: 'config', rule: 'an object', got: config })
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
  if (!isKept) report('cookies cannot be kept here: everything stays held')

  let grants: Grants = {}
  const ownersOf = ownersBy(vendors)
  const heldFor = (url: string) => {
    const owners = ownersOf(url)
    return owners.some(({ id }) => grants[id] === 'granted') ? undefined : owners[0]
  }
  const gate = createGate({ policy, grants: () => grants, allows: (url) => !heldFor(url) })
  shield(() => holdRequests(heldFor))
  const named = vendors.filter(({ id }) => policy.vendors.some((vendor) => vendor.id === id))
  for (const setDefault of new Set(named.map((vendor) => vendor.setDefault))) shield(() => setDefault?.(vendorPage))
  const settle = createEffects(named, gate)

  const assent = createAssent(
    { config: known, policy, region, regime, signals, choice, shut: !isReadable || !isKept },
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

  return (registry[key] = pageAssent(assent, () => {
    gate.stop()
    running.abort()
    registry[key] = undefined
  }))
}

function tellFaults(faults: readonly Fault[]): void {
  for (const { path, rule, got } of faults) report(`\`${path}\` must be ${rule}; left out, so it stays held. Got:`, got)
}
