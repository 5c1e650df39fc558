import type { Assent } from '@assent/core'

/** What of a WordPress page is needed. */
interface WordPressPage {
  wp_consent_type?: 'optin' | 'optout'
  wp_set_consent?(category: string, value: 'allow' | 'deny'): void
}

/** The WP Consent API's categories, by ours. */
const categories = {
  functional: 'preferences',
  analytics: 'statistics',
  marketing: 'marketing',
} as const

/**
 * Tells a WordPress site what holds, now and at every change: its plugins read the WP Consent API. Without that plugin nothing reads
 * it. Returns the way to stop. Unconfirmed: github.com/WordPress/wp-consent-level-api.
 */
export function tellWordPress(assent: Assent, page = globalThis as WordPressPage, signal = announceType): () => void {
  page.wp_consent_type = assent.state.regime.model === 'opt-in' ? 'optin' : 'optout'
  signal()
  const tell = () => {
    for (const [ours, theirs] of Object.entries(categories))
      page.wp_set_consent?.(theirs, assent.has(ours) ? 'allow' : 'deny')
  }
  tell()
  return assent.on('choice', tell)
}

function announceType(): void {
  const { document, Event } = globalThis as unknown as {
    document: { dispatchEvent(event: unknown): void }
    Event: new (type: string) => unknown
  }
  document.dispatchEvent(new Event('wp_consent_type_defined'))
}
