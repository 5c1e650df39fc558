import type { Answers, Choice, Method, Occasion } from './choice.js'
import * as choices from './choice.js'
import type { CategoryId, Config } from './config.js'
import { denyAll, deriveGrants, type Facts, type Grant, type Grants } from './grants.js'
import type { Policy } from './policy.js'
import { needsAnswer } from './prompt.js'
import type { Regime } from './regime.js'
import { isSignalled, type Signals } from './signals.js'

/** Everything that is known about consent at one moment. Read-only; a change makes a new one. */
export interface ConsentState {
  readonly policy: Policy
  readonly regime: Regime
  /** ISO 3166, or '' when unknown. */
  readonly region: string
  readonly signals: Signals
  /** Absent while the visitor is undecided. */
  readonly choice?: Choice | undefined
  readonly grants: Grants
  /** Whether the notice should be shown. */
  readonly prompt: boolean
  /** Something is in doubt, so nothing can be granted. */
  readonly shut: boolean
  /** Tags that lost their grant have run and cannot be told to stop: only a reload is rid of them. */
  readonly reload: boolean
}

/** What made a change. */
export interface Cause {
  readonly verb: 'accept' | 'reject' | 'choose' | 'withdraw' | 'signal'
  readonly method: Method
}

/** A change of what holds. */
export interface Change {
  readonly before: Grants
  readonly after: Grants
  readonly cause: Cause
}

/** What can be listened to. */
export interface Events {
  /** What holds has changed. */
  change: Change
  /** The visitor has answered, whether or not anything changed by it. */
  choice: { readonly state: ConsentState; readonly cause: Cause }
  /** Somebody asks for the preferences. */
  preferences: { readonly opener?: unknown }
}

/**
 * Consent on this page. The verbs take the visitor's event when there is one, so that the record can say how a grant
 * was given.
 */
export interface Assent {
  readonly config: Config
  readonly state: ConsentState
  /** Whether a category is granted now. */
  has(category: CategoryId): boolean
  /** Resolves once, when the category is first granted; at once if it is. */
  when(category: CategoryId): Promise<void>
  /** Listens; returns the way to stop. */
  on<K extends keyof Events>(event: K, listener: (detail: Events[K]) => void): () => void
  accept(event?: unknown): void
  reject(event?: unknown): void
  choose(answers: Answers, event?: unknown): void
  /** Takes back what was given. */
  withdraw(event?: unknown): void
  openPreferences(opener?: unknown): void
}

/** What the rules need from their surroundings. */
export interface Ports {
  /** Seconds since 1970. */
  readonly now: () => number
  /** Whether an event is a visitor's own gesture. */
  readonly isGesture: (event: unknown) => boolean
  /** Stores a choice; false when it cannot be kept. */
  readonly record: (choice: Choice) => boolean
  /** Carries a transition out on the page, before listeners hear of it; true when only a reload can finish it. */
  readonly apply: (before: ConsentState, after: ConsentState) => boolean
  /** Takes what a listener threw. */
  readonly report: (error: unknown) => void
}

export interface Start extends Facts {
  readonly config: Config
  readonly region: string
  /** Start with everything but the necessary denied, for good. */
  readonly shut?: boolean
}

/** Makes the state, and the verbs that move it. */
export function createAssent(start: Start, ports: Ports): Assent {
  const { config, ...facts } = start
  let state = derive({ ...facts, shut: !!start.shut, reload: false })
  const listeners: { [K in keyof Events]: Set<(detail: Events[K]) => void> } = {
    change: new Set(),
    choice: new Set(),
    preferences: new Set(),
  }

  const emit = <K extends keyof Events>(event: K, detail: Events[K]) => {
    for (const listener of [...listeners[event]])
      try {
        listener(detail)
      } catch (error) {
        ports.report(error)
      }
  }

  const settle = (choice: Choice, verb: Cause['verb']) => {
    const before = state
    // The record comes first, so that nothing later can lose the choice. What cannot be kept cannot be granted.
    const shut = !ports.record(choice) || state.shut
    state = derive({ ...state, choice, shut })
    if (ports.apply(before, state)) state = { ...state, reload: true }
    const cause = { verb, method: choice.method }
    emit('choice', { state, cause })
    if (!sameGrants(before.grants, state.grants)) emit('change', { before: before.grants, after: state.grants, cause })
  }

  const occasion = (event: unknown): Occasion => ({
    at: ports.now(),
    method: event === undefined ? 'api' : ports.isGesture(event) ? 'gesture' : 'synthetic',
  })

  const assent: Assent = {
    config,
    get state() {
      return state
    },
    has: (category) => state.grants.categories[category] === 'granted',
    when: (category) =>
      new Promise((resolve) => {
        if (assent.has(category)) return resolve()
        const off = assent.on('change', () => {
          if (!assent.has(category)) return
          off()
          resolve()
        })
      }),
    on(event, listener) {
      listeners[event].add(listener)
      return () => listeners[event].delete(listener)
    },
    accept: (event) => settle(choices.accept(state.policy, occasion(event), state.choice), 'accept'),
    reject: (event) => settle(choices.reject(state.policy, occasion(event)), 'reject'),
    choose: (answers, event) => settle(choices.choose(state.policy, occasion(event), answers, state.choice), 'choose'),
    withdraw: (event) => settle(choices.reject(state.policy, occasion(event)), 'withdraw'),
    openPreferences: (opener) => emit('preferences', { opener }),
  }

  if (signalIsNews(state)) {
    const { policy, regime, signals, choice } = state
    const method = { at: ports.now(), method: 'signal' } as const
    settle(choices.optOut(policy, regime, signals, method, choice), 'signal')
  }
  return assent
}

function derive(known: Omit<ConsentState, 'grants' | 'prompt'>): ConsentState {
  return {
    ...known,
    grants: known.shut ? denyAll(known.policy) : deriveGrants(known),
    prompt: !known.shut && needsAnswer(known),
  }
}

/** A signal is recorded once, where it changes what would hold without it; not on every page. */
function signalIsNews(state: ConsentState): boolean {
  const { policy, regime, signals, choice } = state
  const silent = deriveGrants({ ...state, signals: { gpc: false } })
  return policy.categories.some(
    (category) =>
      isSignalled(category, regime, signals) &&
      !choice?.despite.includes(category.id) &&
      silent.categories[category.id] === 'granted',
  )
}

function sameGrants(a: Grants, b: Grants): boolean {
  const same = (x: Readonly<Record<string, Grant>>, y: Readonly<Record<string, Grant>>) =>
    Object.keys({ ...x, ...y }).every((id) => x[id] === y[id])
  return same(a.categories, b.categories) && same(a.vendors, b.vendors)
}
