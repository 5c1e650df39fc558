import type { VendorAbout } from '@assent/core'
import { aboutGoogle } from './google/about.js'
import { aboutLinkedin } from './linkedin/about.js'
import { aboutMeta } from './meta/about.js'
import { aboutMicrosoft } from './microsoft/about.js'

/** What people read about each vendor that the script tag carries. */
export const aboutStock: readonly VendorAbout[] = [...aboutGoogle, ...aboutMeta, ...aboutLinkedin, ...aboutMicrosoft]
