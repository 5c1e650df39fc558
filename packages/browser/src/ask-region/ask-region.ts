import { type Assent, type Choice, createAssent, type Known, lapse, regimeFor } from '@assent/core'
import { serverOf } from '../receipts/server.js'
import { metaContent } from '../region.js'
import { report, shield } from '../report.js'
import { fetchRegion } from './fetch-region.js'
import { isContradicted } from './is-contradicted.js'

/**
 * Asks the site's receipts server where the visitor is, on a page that does not know. Until the answer, and without one, the strictest
 * rules hold; with it, those of the place, as if the page had started with it. Nothing is kept of it: the next page asks again.
 */
export async function askRegion(assent: Assent): Promise<void> {
  const { config } = assent
  const server = shield(() => serverOf(config))
  // A place that is said and cannot be read is a doubt, and no question.
  if (!server || assent.state.region || config.region !== undefined || metaContent('region')) return
  try {
    const region = await fetchRegion(server.url('region'))
    const regime = regimeFor(region, config.regimes)
    if (!region || assent.state.region || isAnswering()) return
    if (isContradicted(regime, Intl.DateTimeFormat().resolvedOptions().timeZone))
      report(`the receipts server says ${region}, the clock does not: all stays as it is`)
    else move(assent, { region, regime })
  } catch (error) {
    report('the region is not known:', error)
  }
}

/** Whether the visitor is in one of the layers: what is being answered does not change meanwhile. */
function isAnswering(): boolean {
  return document.activeElement?.localName.startsWith('assent-') ?? false
}

function move(assent: Assent, known: Known): void {
  const now = () => Date.now() / 1000
  const kept = (choice: Choice | undefined) => choice && lapse(choice, known.regime, now())
  const { config, state } = assent
  const choice = kept(state.choice)
  let heard: Choice | undefined
  // A page that starts with the place records what a signal refuses there.
  createAssent(
    { ...state, ...known, config, choice },
    { now, isGesture: () => false, record: (made) => !!(heard = made), apply: () => false, shield },
  )
  if (heard) assent.adopt(heard, known, 'signal')
  else assent.adopt(choice, known)
  // What another page chose may have lapsed under this regime, and not under the strictest.
  assent.on('choice', ({ cause, state: { choice: taken } }) => {
    const standing = kept(taken)
    if (cause.verb === 'adopt' && standing !== taken) assent.adopt(standing)
  })
}
