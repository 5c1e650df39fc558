import type { Breach } from './finding.js'
import { own } from './path.js'
import { printable } from './printable.js'

const google = ['google-analytics', 'google-ads', 'google-tag-manager']

/** Advanced Consent Mode is the one exception to silence before a choice: the site must know it, and its visitors be told. */
export function checkConsentMode(config: unknown): Breach[] {
  const mode = own(config, 'consentMode')
  if (own(mode, 'advanced') !== true) return []
  const got = printable(true)
  if (own(mode, 'acknowledged') !== true)
    return [
      {
        path: ['consentMode', 'advanced'],
        rule: 'must be acknowledged: Google’s tags then read the device and send before a yes, also where the law asks for one',
        got,
        hint: 'If you have taken advice, write `"acknowledged": true` beside it.',
      },
    ]
  const vendors = own(config, 'vendors')
  return (Array.isArray(vendors) ? vendors : []).flatMap((entry: unknown, index) => {
    if (!google.includes(String(own(entry, 'vendor'))) || own(entry, 'purpose') !== undefined) return []
    return [
      {
        path: ['vendors', index, 'purpose'],
        rule: 'must be given where `consentMode.advanced` is on: visitors are told in your words that it sends before a choice',
        got: printable(undefined),
      },
    ]
  })
}
