import * as z from 'zod'
import { option } from './option.js'
import { flag } from './text.js'

/** Google's Consent Mode. */
export const consentMode = z
  .strictObject({
    waitForUpdate: option(
      z.int().min(0).max(10_000),
      { rule: 'must be a whole number of milliseconds, 0 to 10000' },
      'How long Google’s tags wait for the update, in milliseconds.',
    )
      .meta({ default: 500 })
      .optional(),
    urlPassthrough: flag('Carries click ids from page to page in addresses while storage is denied.', false).optional(),
    adsDataRedaction: flag('Takes click ids out of what is sent while advertising is denied.', false).optional(),
    restrictedDataProcessing: flag(
      'Limits what Google Ads does with the data, as US laws ask of a service provider.',
      false,
    ).optional(),
    advanced: flag(
      'Loads Google’s tags before a choice, all denied: they send without cookies. Needs `acknowledged`.',
      false,
    ).optional(),
    acknowledged: flag(
      'The site knows that `advanced` reads and sends before a yes, also where the law asks for one.',
      false,
    ).optional(),
  })
  .describe('Google’s Consent Mode. The options need `assent-full.js` or the module.')
