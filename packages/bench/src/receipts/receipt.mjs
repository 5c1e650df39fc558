// @ts-check
const [given, refused] = [
  { event: 'given', control: 'accept', layer: 'notice', grant: 'granted' },
  { event: 'refused', control: 'reject', layer: 'notice', grant: 'denied' },
]
const places = ['DE', 'FR', 'GB', 'US-CA', 'US-TX', 'BR', 'JP', 'ES']

/**
 * Receipts of about a kilobyte as a shop's visitors leave them, without id and subject: two of three say yes.
 * @param {string} site
 * @returns {readonly string[]} JSON with `{id}` and `{subject}`
 */
export function receiptTemplates(site) {
  return places.flatMap((region, at) =>
    [given, refused, given].map(({ event, control, layer, grant }) =>
      JSON.stringify({
        format: 'assent-receipt/1',
        id: '{id}',
        site,
        subject: '{subject}',
        event,
        time: new Date().toISOString(),
        previous: null,
        page: 'https://bench.example',
        region,
        language: at % 2 ? 'en' : 'de',
        regime: { place: region, model: region.startsWith('US') ? 'opt-out' : 'opt-in' },
        method: { control, layer, by: 'gesture' },
        signals: { gpc: false },
        categories: { analytics: grant, marketing: grant },
        vendors: { 'google-analytics': grant, 'google-ads': grant, 'meta-pixel': grant },
        purposes: [
          { category: 'analytics', basis: 'consent', vendors: ['google-analytics'] },
          { category: 'marketing', basis: 'consent', vendors: ['google-ads', 'meta-pixel'] },
        ],
        controllers: [{ name: 'Bench Ltd', address: '1 High Street, Leeds', email: 'privacy@bench.example' }],
        notice: 'a'.repeat(64),
        policy: 'b'.repeat(64),
        sdk: '0.1.0',
        missing: ['controllers[0].phone'],
      }),
    ),
  )
}
