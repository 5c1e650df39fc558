import { type Answers, accept, type Choice, choose, type Method, type Occasion, optOut, reject } from './choice.js'
import type { CategoryId, Config, VendorId } from './config.js'
import { deriveGrants, type Facts, type Grants } from './grants.js'
import type { LedgerEntry } from './ledger.js'
import { needsAnswer } from './prompt.js'
import { isRefusal } from './refusal.js'
import { signalled } from './signals.js'

/** Everything that is known about consent at one moment. Read-only; a change makes a new one. */
export interface ConsentState extends Facts {
  /** ISO 3166, or '' when unknown. */
  readonly region: string
  readonly grants: Grants
  /** The categories and vendors that a signal says no to here. */
  readonly signalled: ReadonlySet<CategoryId | VendorId>
  /** Whether the notice should be shown. */
  readonly prompt: boolean
  /** Tags that lost their grant have run and cannot be told to stop: only a reload is rid of them. */
  readonly reload: boolean
}

/** What may become known of the visitor's place after the start. */
export type Known = Pick<ConsentState, 'region' | 'regime'>

/** What made a change. */
export interface Cause {
  readonly verb: 'accept' | 'reject' | 'choose' | 'withdraw' | 'signal' | 'adopt'
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
  /** Whether a category or a vendor is granted now. */
  has(id: CategoryId | VendorId): boolean
  /** Resolves once, when it is first granted; at once if it is. */
  when(id: CategoryId | VendorId): Promise<void>
  /** Listens; returns the way to stop. */
  on<K extends keyof Events>(event: K, listener: (detail: Events[K]) => void): () => void
  accept(event?: unknown): void
  reject(event?: unknown): void
  choose(answers: Answers, event?: unknown): void
  /** Takes back what was given. */
  withdraw(event?: unknown): void
  /**
   * Takes over what was chosen on another page of the site, and recorded there; or what became known of the place, with the choice as
   * it stands under it: with the verb `signal`, and recorded, where a signal refuses there.
   */
  adopt(choice: Choice | undefined, known?: Known, verb?: 'adopt' | 'signal'): void
  openPreferences(opener?: unknown): void
  /** What was held, released, dropped and cleared on this page, oldest first; where every way is held, since it keeps count. */
  readonly ledger?: (() => readonly LedgerEntry[]) | undefined
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
  /** Runs what may throw, so that its failure stays its own. */
  readonly shield: <T>(effect: () => T) => T | undefined
}

/** What Assent starts from. */
export interface Start extends Facts {
  readonly config: Config
  readonly region: string
}

/** Makes the state, and the verbs that move it. */
export function createAssent({ config, ...facts }: Start, ports: Ports): Assent {
  let state = derive({ ...facts, reload: false })
  const listeners = new Set<readonly [keyof Events, (detail: never) => void]>()

  const emit = <K extends keyof Events>(event: K, detail: Events[K]) => {
    for (const [wanted, listener] of [...listeners]) if (event === wanted) ports.shield(() => listener(detail as never))
  }

  const settle = (verb: Cause['verb'], choice: Choice | undefined, known?: Known) => {
    const before = state
    // The record comes first, so that nothing later can lose the choice. What cannot be kept cannot be granted.
    const isLost = verb !== 'adopt' && !ports.shield(() => ports.record(choice!))
    state = derive({ ...state, ...known, choice, shut: isLost || state.shut })
    if (ports.shield(() => ports.apply(before, state))) state = { ...state, reload: true }
    const cause = { verb, method: choice?.method ?? 'api' }
    emit('choice', { state, cause })
    if (!isSame(before.grants, state.grants)) emit('change', { before: before.grants, after: state.grants, cause })
  }

  // A verb called while another is carried out (by a listener, or by a tag just released) takes its turn, so that
  // everyone hears of every change, in order.
  const turns: (() => void)[] = []
  const takeTurn = (turn: () => void) => {
    if (turns.push(turn) > 1) return
    for (; turns[0]; turns.shift()) ports.shield(turns[0])
  }
  const act = (verb: Cause['verb'], event: unknown, answer: (facts: Facts, occasion: Occasion) => Choice) => {
    const occasion: Occasion = {
      at: ports.now(),
      method: event === undefined ? 'api' : ports.isGesture(event) ? 'gesture' : 'synthetic',
    }
    takeTurn(() => settle(verb, answer(state, occasion)))
  }

  const assent: Assent = {
    config,
    get state() {
      return state
    },
    has: (id) => state.grants[id] === 'granted',
    when: (id) =>
      new Promise((resolve) => {
        const check = () => {
          if (!assent.has(id)) return
          off()
          resolve()
        }
        const off = assent.on('change', check)
        check()
      }),
    on(event, listener) {
      const entry = [event, listener] as const
      listeners.add(entry)
      return () => listeners.delete(entry)
    },
    accept: (event) => act('accept', event, accept),
    reject: (event) => act('reject', event, reject),
    choose: (answers, event) => act('choose', event, (known, occasion) => choose(known, occasion, answers)),
    withdraw: (event) => act('withdraw', event, reject),
    adopt: (choice, known, verb = 'adopt') => takeTurn(() => settle(verb, choice, known)),
    openPreferences: (opener) => emit('preferences', { opener }),
  }

  // A signal is recorded once, where that changes what would hold without it; not on every page. A refusal of everything has
  // said it already, and stays the visitor's own.
  if (state.signalled.size && !isRefusal(state.choice)) {
    const told = optOut(state, { at: ports.now(), method: 'signal' })
    const silent = { ...state, signals: { gpc: false } }
    if (!isSame(deriveGrants(silent), deriveGrants({ ...silent, choice: told }))) settle('signal', told)
  }
  return assent
}

function derive(known: Omit<ConsentState, 'grants' | 'signalled' | 'prompt'>): ConsentState {
  return {
    ...known,
    grants: deriveGrants(known),
    signalled: signalled(known),
    prompt: !known.shut && needsAnswer(known),
  }
}

function isSame(a: Grants, b: Grants): boolean {
  return Object.keys(a).every((id) => a[id] === b[id])
}
