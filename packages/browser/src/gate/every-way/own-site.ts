import { cookieDomains, readCookies, removeCookie, writeCookie } from '../../cookies.js'

const trial = 'assent-site'

/** The widest domain this page may set a cookie on: only the browser knows which names anyone may register. */
export function ownSite(): string {
  const domain = cookieDomains().find((domain) => {
    writeCookie(trial, '1', domain)
    const isKept = readCookies().some(([name]) => name === trial)
    removeCookie(trial, domain)
    return isKept
  })
  return domain ?? location.hostname
}
