import { report } from '../report.js'
import { fetchAhead, runScript } from './run-script.js'

/** A held script whose time has come. */
export interface Due {
  readonly script: HTMLScriptElement
  readonly url: string | undefined
  /** Scripts of one lane keep their order; a slow file delays only its own lane. */
  readonly lane: string
  /** Asked again when its turn comes, so that a withdrawal cancels what has not run. */
  isDue(): boolean
  /** Told, at its turn, whether it runs. */
  onTurn(runs: boolean): void
}

/**
 * Makes the queue that runs held scripts as the parser would have: `async` files at once, the others in document order,
 * deferred ones and modules after the document is parsed. Files are fetched in parallel.
 */
export function createLanes(): (due: Due) => void {
  const tails: Record<string, Promise<void> | undefined> = {}
  const parsed = new Promise<unknown>((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve)
    else resolve(0)
  })

  return ({ script, url, lane, isDue, onTurn }) => {
    const turn = async () => {
      const runs = isDue() && script.isConnected
      onTurn(runs)
      if (runs) await runScript(script, url)
    }
    const isModule = script.dataset.type === 'module'
    if (script.async && script.hasAttribute('async') && (isModule || url)) return void turn().catch(report)
    const late = `${lane} late`
    const isLate = isModule || (script.defer && url)
    if (url && (tails[lane] || isLate)) fetchAhead(script, url)
    const tail = Promise.all(isLate ? [parsed, tails[lane], tails[late]] : [tails[lane]]).then(turn)
    tails[isLate ? late : lane] = tail.catch(report)
  }
}
