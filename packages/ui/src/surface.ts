import type { Assent } from '@assent/core'
import { refusedBySignal } from './refused-by-signal.js'

/** What the notice shows: one thing at a time. */
export type Surface = 'banner' | 'reload' | 'signal' | 'reopen'

/** The most pressing thing to show, or nothing. */
export function surfaceFor({ config, state }: Assent, dismissed: readonly unknown[]): Surface | undefined {
  const { reopen = 'none' } = config.ui ?? {}
  const wanted = [
    state.prompt && 'banner',
    state.reload && config.reload === 'ask' && 'reload',
    // 11 CCR 7025(c)(6): that the signal was processed must be shown, wherever it was.
    refusedBySignal(state)[0] && 'signal',
    reopen !== 'none' && 'reopen',
  ] as const
  return wanted.find((surface): surface is Surface => !!surface && !dismissed.includes(surface))
}
