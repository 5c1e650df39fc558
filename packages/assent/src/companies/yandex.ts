export { yandex } from '@assent/vendors/yandex'
export { aboutYandex } from '@assent/vendors/yandex/about'
