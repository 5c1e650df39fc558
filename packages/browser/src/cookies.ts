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

/** Writes a cookie; removes it where there is no value. */
export function writeCookie(
  name: string,
  value: string | undefined,
  domain: string | undefined,
  path = '/',
  partitioned = false,
): void {
  Cookies.set(name, value ?? '', {
    path,
    sameSite: 'Lax',
    secure: location.protocol === 'https:',
    // Browsers cap a cookie's life at 400 days (RFC 6265bis § 5.5).
    expires: value === undefined ? -1 : 395,
    ...(domain && { domain }),
    partitioned,
  })
}
