import {
  type Assent,
  type Config,
  type ConsentState,
  createAssent,
  makePolicy,
  regimeFor,
  type Vendor,
} from '@assent/core'
import { configure, within } from '@testing-library/preact'
import { vi } from 'vitest'

/** What a test says about the page; the rest is a first visit from France. */
export interface Scene {
  readonly config?: Config
  readonly region?: string
  readonly gpc?: boolean
  readonly choice?: ConsentState['choice']
  /** Only a reload can finish what the visitor takes back. */
  readonly needsReload?: boolean
  /** The record cannot be written. */
  readonly isFull?: boolean
}

const catalogue: readonly Vendor[] = [
  { id: 'counter', categories: ['analytics'], hosts: [], storage: [] },
  { id: 'adverts', categories: ['marketing'], hosts: [], storage: [] },
  { id: 'both', categories: ['analytics', 'marketing'], hosts: [], storage: [] },
]

export const site: Config = {
  site: { name: 'Acme', privacyPolicy: '/privacy' },
  vendors: [{ vendor: 'counter' }, { vendor: 'adverts' }, { vendor: 'both' }],
}

/** A real core over nothing: every event counts as the visitor's own gesture. */
export function stage(scene: Scene = {}): Assent & { readonly recorded: NonNullable<ConsentState['choice']>[] } {
  const config = { ...site, ...scene.config }
  const region = scene.region ?? 'FR'
  const recorded: NonNullable<ConsentState['choice']>[] = []
  const { policy } = makePolicy(config, catalogue)
  const facts = { policy, regime: regimeFor(region), signals: { gpc: !!scene.gpc }, choice: scene.choice }
  const assent = createAssent(
    { ...facts, config, region },
    {
      now: () => 1_700_000_000,
      isGesture: () => true,
      record: (choice) => !scene.isFull && recorded.push(choice) > 0,
      apply: () => !!scene.needsReload,
      shield: (effect) => effect(),
    },
  )
  return Object.defineProperty(assent, 'recorded', { value: recorded }) as never
}

/** Queries inside the shadow root of the notice or the preferences, as a visitor meets them. */
export function inside(host: 'assent-notice' | 'assent-preferences') {
  return within(rootOf(host) as unknown as HTMLElement)
}

export function rootOf(host: 'assent-notice' | 'assent-preferences'): ShadowRoot {
  const root = document.querySelector(host)?.shadowRoot
  if (!root) throw new Error(`${host} is not on the page`)
  return root
}

/** What jsdom lacks (popovers, modal dialogs, sizes), and a clock that tests turn by hand. */
export function furnish(): void {
  vi.useFakeTimers()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly notify: () => void) {}
      observe() {
        this.notify()
      }
      disconnect() {}
    },
  )
  // Its own style sheet hides a popover, though it cannot show one.
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      this.removeAttribute('popover')
    },
  })
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
      // As browsers do: one that asks for the focus takes it itself.
      if (!this.hasAttribute('autofocus')) return
      this.tabIndex = -1
      this.focus()
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
}

/** An empty page again. */
export function strike(): void {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  for (const host of document.querySelectorAll('assent-notice, assent-preferences')) host.remove()
  document.body.replaceChildren()
  document.documentElement.removeAttribute('style')
}

// The default message prints the container, which cannot be a shadow root.
configure({ getElementError: (message) => new Error(message ?? 'not found') })
