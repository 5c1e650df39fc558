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
export function recordCookie({ name = 'assent', domain }: CookieConfig): RecordCookie {
  const remove = (name: string) => {
    for (const each of [domain, ...cookieDomains()]) writeCookie(name, undefined, each)
  }
  const write = (name: string, value: string): boolean =>
    (domain ? [domain] : cookieDomains()).some((each) => {
      writeCookie(name, value, each)
      return readCookies().some((cookie) => cookie[0] === name && cookie[1] === value)
    })
  return {
    // A cookie set on two domains arrives twice, in no useful order: the latest counts, on a tie the one refusing more.
    read: () =>
      readCookies()
        .flatMap((cookie) => (cookie[0] === name && decodeRecord(cookie[1])) || [])
        .sort((a, b) => b.at - a.at || grantsIn(a) - grantsIn(b))[0],
    write(choice) {
      remove(name)
      return write(name, encodeRecord(choice))
    },
    isWritable() {
      const trial = `${name}-trial`
      const kept = write(trial, '1')
      remove(trial)
      return kept
    },
  }
}

function grantsIn(choice: Choice): number {
  return Object.values(choice.answers).filter(isYes).length
}
