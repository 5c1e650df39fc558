import * as browser from '@assent/browser'

/**
 * Starts Assent on this page, or returns the one that runs. Without a document, as on a server, everything but the
 * necessary is denied and nothing is done.
 */
export const start: typeof browser.start = (config, options) =>
  typeof document === 'undefined' ? browser.startOnServer(config, options) : browser.start(config, options)
