import type { Vendor } from '@assent/core'

/** Amplitude. */
export const amplitudeAdapter: Vendor = {
  id: 'amplitude',
  categories: ['analytics'],
  hosts: ['.amplitude.com'],
  storage: ['AMP_', 'amp_', 'amplitude_'],
  update({ global }, grants) {
    global.amplitude?.setOptOut?.(grants.amplitude !== 'granted')
  },
  load(page, { id }) {
    // Without a queue: what is called before the script is there is the page's to keep.
    page.script('https://cdn.amplitude.com/libs/analytics-browser-2.44.4-min.js.gz', () => {
      page.global.amplitude?.init(id, {})
    })
  },
}
