import type { GppPage } from './api.js'
import { answerFrames } from './frames.js'
import { sectionFor } from './sections.js'
import { type Told, valuesFor } from './values.js'

/**
 * The state as a US Privacy string: version 1, notice, opt-out of sale, signatory. It was made for California; it is given
 * for every state, since a vendor that reads nothing else would take `1---` for no opt-out.
 */
export function uspString(told: Told): string {
  if (!sectionFor(told.state.region)) return '1---'
  const read = valuesFor(told, 'usca')
  const isOut = read('SaleOptOut') === 1 || read('SharingOptOut') === 1
  return `1${[read('SharingNotice') === 1, isOut, !!told.options.mspa].map((is) => (is ? 'Y' : 'N')).join('')}`
}

/** Answers `__uspapi`, which came before `__gpp`. Leaves one that is there alone. */
export function provideUsp(told: () => Told): void {
  const page = window as GppPage
  if (page.__uspapi) return
  page.__uspapi = (command, version, callback) => {
    const isKnown = command === 'getUSPData' && version === 1
    callback?.(isKnown ? { version: 1, uspString: uspString(told()) } : null, isKnown)
  }
  answerFrames('__uspapi', ({ command, version }, answer) => page.__uspapi?.(command, Number(version), answer))
}
