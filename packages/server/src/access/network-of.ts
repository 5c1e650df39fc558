import { isIP } from 'node:net'

/** The network an address is in: /24 of IPv4, /48 of IPv6. Limits count by it, so that no address is kept, even in memory. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIP(plain) === 4) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (isIP(plain) !== 6) return 'unknown'
  const [head = '', tail = ''] = plain.split('::')
  const groups = head ? head.split(':') : []
  const missing = 8 - groups.length - (tail ? tail.split(':').length : 0)
  const whole = plain.includes('::')
    ? [...groups, ...Array(Math.max(0, missing)).fill('0'), ...tail.split(':')]
    : groups
  return `${whole
    .slice(0, 3)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/48`
}
