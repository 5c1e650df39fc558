import type { Vendor } from '@assent/core'
import { yandexMetrica } from './yandex/yandex-metrica.js'

/** The adapter of Yandex Metrica. */
export const yandex = (): readonly Vendor[] => [yandexMetrica]
