import { start } from 'assent'
import { google } from 'assent/vendors/google'
import { meta } from 'assent/vendors/meta'

/**
 * Consent on this site. The adapters load Google's and Meta's tags by their ids once they are granted: there is no
 * snippet anywhere in the page.
 *
 * Where the visitor is comes from the server, as `<meta name="assent-region" content="US-CA">`: the EU, the United
 * Kingdom and Switzerland are asked first, California may say no.
 */
export const consent = start(
  {
    site: { name: 'Orchard', privacyPolicy: './privacy.html', policyDate: '2026-11-01' },
    vendors: [
      { vendor: 'google-analytics', id: 'G-0000000000' },
      { vendor: 'google-ads', id: 'AW-000000000' },
      { vendor: 'meta-pixel', id: '000000000000000' },
    ],
    // Swiss law lets statistics run until a no. Orchard asks there too, as in the EU.
    regimes: { CH: { model: 'opt-in' } },
  },
  { vendors: [google(), meta()] },
)
