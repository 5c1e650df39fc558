/**
 * The address, if following it cannot run code: http, https, mailto, tel or relative. The browser itself parses it, since
 * it drops the tabs and line breaks that hide `java\nscript:` from a plain comparison.
 */
export function safeHref(url: string): string | undefined {
  const { protocol } = Object.assign(document.createElement('a'), { href: url })
  return /^(https?|mailto|tel|file):$/.test(protocol) ? url : undefined
}
