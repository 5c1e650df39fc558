import type { Vendor } from '@assent/core'

/**
 * Pinterest Tag. Its consent call takes a boolean: false stops events and clears what it stored. Limited Data Processing is said before
 * the first event, without the state (unconfirmed: that Pinterest then finds it out itself):
 * developers.pinterest.com/docs/track-conversions/use-limited-data-processing-flag
 */
export const pinterestTag: Vendor = {
  id: 'pinterest-tag',
  categories: ['marketing'],
  hosts: ['s.pinimg.com/ct/', 'ct.pinterest.com'],
  storage: ['_pin_unauth=', '_pinterest_ct', '_derived_epik=', '_epik='],
  update({ global }, grants) {
    global.pintrk?.('setconsent', grants['pinterest-tag'] === 'granted')
  },
  load(page, { id, limitedDataUse }) {
    const { global } = page
    global.pintrk ||= Object.assign((...args: unknown[]) => global.pintrk.queue.push(args), {
      queue: [],
      version: '3.0', // unconfirmed
    })
    global.pintrk('setconsent', true)
    global.pintrk('load', id)
    if (limitedDataUse === true) global.pintrk('set', { opt_out_type: 'LDP' })
    global.pintrk('page')
    page.script('https://s.pinimg.com/ct/core.js')
  },
}
