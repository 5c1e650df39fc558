import type { VendorAbout } from '@assent/core'
import { aboutGoogle } from './google/about.js'
import { aboutLinkedin } from './linkedin/about.js'
import { aboutMeta } from './meta/about.js'
import { aboutMicrosoft } from './microsoft/about.js'

/** What people read about each stock vendor. */
export const about: readonly VendorAbout[] = [...aboutGoogle, ...aboutMeta, ...aboutLinkedin, ...aboutMicrosoft]
