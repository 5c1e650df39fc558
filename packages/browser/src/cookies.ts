import Cookies from 'js-cookie'

/** The name and value of every cookie this page can see, as they stand. */
export function readCookies(): (readonly [name: string, value: string])[] {
  return document.cookie.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')]
  })
}

/**
 * The domains a cookie of this page may be set on, widest first: every parent of the host, public suffixes included,
 * since only the browser knows which of them it takes; last, none, which is the host alone.
 */
export function cookieDomains(host: string = location.hostname): (string | undefined)[] {
  const labels = host.split('.')
  const parents = labels.map((_, index) => labels.slice(index).join('.')).reverse()
  return [...parents.slice(1), undefined]
}

/** Writes a cookie, for 395 days: browsers let one live 400 at most (RFC 6265bis § 5.5). */
export function writeCookie(name: string, value: string, domain: string | undefined): void {
  const secure = location.protocol === 'https:'
  // Not `expires`: to write a date out costs the page's thread more. js-cookie leaves out what is undefined.
  Cookies.set(name, value, {
    path: '/',
    sameSite: 'Lax',
    secure,
    'max-age': '34128000',
    domain,
  } as Cookies.CookieAttributes)
}

/** Removes a cookie by its name as it stands: js-cookie would encode the `%` of `AMCV_…%40AdobeOrg` once more. */
export function removeCookie(name: string, domain: string | undefined, path = '/', partitioned = false): void {
  const secure = location.protocol === 'https:'
  // biome-ignore lint/suspicious/noDocumentCookie: nothing else keeps the name as it stands
  document.cookie = `${name}=; path=${path}; max-age=0; sameSite=Lax${domain ? `; domain=${domain}` : ''}${secure ? '; secure' : ''}${partitioned ? '; partitioned' : ''}`
}
