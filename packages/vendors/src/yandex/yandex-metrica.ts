import type { Vendor } from '@assent/core'
import { stub } from '../stub.js'

/** Yandex Metrica. It has no consent call: after a loss only a reload ends it. */
export const yandexMetrica: Vendor = {
  id: 'yandex-metrica',
  categories: ['analytics'],
  hosts: ['mc.yandex.ru', 'mc.yandex.com'],
  storage: ['_ym_'],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    const { global } = page
    const ym = (global.ym ||= stub((args) => (ym.a ||= []).push(args)))
    ym.l = page.now().getTime()
    ym(id, 'init', { clickmap: true, trackLinks: true, accurateTrackBounce: true })
    page.script('https://mc.yandex.ru/metrika/tag.js')
  },
}
