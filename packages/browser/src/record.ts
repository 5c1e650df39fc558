import { type Choice, type CookieConfig, decodeRecord, encodeRecord, isYes } from '@assent/core'
import { cookieDomains, readCookies, writeCookie } from './cookies.js'

/** The record in its cookie. */
export interface RecordCookie {
  read(): Choice | undefined
  /** False when the browser did not keep it. */
  write(choice: Choice): boolean
  /** Whether the browser keeps cookies for this page at all. */
  isWritable(): boolean
}

/** Keeps the choice in a first-party cookie, on the widest domain the browser takes. */
export function recordCookie({ name = 'assent', domain }: CookieConfig = {}): RecordCookie {
  const write = (name: string, value: string): boolean => {
    for (const each of [domain, ...cookieDomains()]) writeCookie(name, undefined, each)
    return (domain ? [domain] : cookieDomains()).some((each) => {
      writeCookie(name, value, each)
      return readCookies().some((cookie) => cookie[0] === name && cookie[1] === value)
    })
  }
  return {
    // A cookie set on two domains arrives twice, in no useful order: the latest counts, on a tie the one refusing more.
    read: () =>
      readCookies()
        .flatMap((cookie) => (cookie[0] === name && decodeRecord(cookie[1])) || [])
        .sort((a, b) => b.at - a.at || grantsIn(a) - grantsIn(b))[0],
    write: (choice) => write(name, encodeRecord(choice)),
    isWritable() {
      const kept = write(`${name}-trial`, '1')
      for (const each of [domain, ...cookieDomains()]) writeCookie(`${name}-trial`, undefined, each)
      return kept
    },
  }
}

function grantsIn(choice: Choice): number {
  return Object.values(choice.answers).filter(isYes).length
}
