import type { VendorPage } from '@assent/core'
import { makeScript } from './script.js'

/** What an adapter may touch of this page. */
export const vendorPage: VendorPage = {
  global: globalThis,
  now: () => new Date(),
  script(src, loaded) {
    const script = makeScript(src)
    script.onload = loaded ?? null
    document.head.append(script)
  },
}
