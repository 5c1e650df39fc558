import type { Assent, PageAssent } from 'assent'
import { consent } from './consent.js'
import { mountConsentBar } from './consent-bar.js'
import { isHonoured, mountSettings, signalText } from './settings.js'

mountConsentBar(consent)
mountSettings(consent)
showSignal(consent)
countTrials(consent)
lendTo(window, consent)

/** The signal's status stands at the link to the choices, without anything being opened. */
function showSignal(assent: Assent): void {
  for (const status of document.querySelectorAll('[data-signal]'))
    status.textContent = isHonoured(assent) ? signalText : ''
}

/** The site's own code waits for its category like any vendor. */
async function countTrials(assent: Assent): Promise<void> {
  await assent.when('analytics') // Resolves once, at the first yes; never after a no.
  for (const link of document.querySelectorAll('[data-trial]'))
    link.addEventListener('click', () => {
      // Asked again at the moment it matters: the visitor may have said no since.
      if (assent.has('analytics')) window.gtag?.('event', 'sign_up', { method: link.textContent })
    })
}

/** Code outside the bundle reaches Assent by the queue it knows from the script tag. */
function lendTo(page: Window, assent: PageAssent): void {
  const queued = page.assent
  page.assent = assent
  if (Array.isArray(queued)) assent.push(...queued)
}

declare global {
  interface Window {
    assent?: PageAssent | Parameters<PageAssent['push']>
    gtag?: (...args: unknown[]) => void
  }
}
