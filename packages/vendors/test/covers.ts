/** The meaning of `Vendor.hosts`. */
export function covers(pattern: string, host: string, path: string): boolean {
  const [wanted = '', ...rest] = pattern.split('/')
  const prefix = rest.length ? `/${rest.join('/')}` : ''
  return path.startsWith(prefix) && (wanted.startsWith('.') ? `.${host}`.endsWith(wanted) : host === wanted)
}

/** The meaning of `Vendor.storage`. */
export function owns(storage: readonly string[], name: string): boolean {
  return storage.some((pattern) => `${name}=`.startsWith(pattern))
}
