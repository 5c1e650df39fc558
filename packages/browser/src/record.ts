import { type Choice, type CookieConfig, encodeRecord, findRecord } from '@assent/core'
import { cookieDomains, readCookies, removeCookie, writeCookie } from './cookies.js'

/** The record in its cookie. */
export interface RecordCookie {
  read(): Choice | undefined
  /** False when the browser did not keep it. */
  write(choice: Choice): boolean
  /** Whether the browser keeps cookies for this page at all. */
  isWritable(): boolean
}

/** Keeps the choice in a first-party cookie, on the widest domain the browser takes. */
export function recordCookie({ name = 'assent', domain }: CookieConfig): RecordCookie {
  const keeps = (name: string, value: string, domain?: string): boolean => {
    writeCookie(name, value, domain)
    return readCookies().some((cookie) => cookie[0] === name && cookie[1] === value)
  }
  return {
    read: () => findRecord(readCookies(), name),
    write(choice) {
      for (const each of [domain, ...cookieDomains()]) removeCookie(name, each)
      const value = encodeRecord(choice)
      return (domain ? [domain] : cookieDomains()).some((each) => keeps(name, value, each))
    },
    // On one domain: every look at a cookie waits for another process, before the page may go on.
    isWritable() {
      const trial = `${name}-trial`
      const kept = keeps(trial, '1', domain)
      removeCookie(trial, domain)
      return kept
    },
  }
}
