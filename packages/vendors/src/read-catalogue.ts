import type { Vendor } from '@assent/core'

/** The vendors of an excerpt of the catalogue: what they are held by, without their calls. */
export const readCatalogue = (excerpt: string): Vendor[] =>
  excerpt.split('\n\n').flatMap((paragraph) => {
    const [served, ...lines] = paragraph.split('\n') as [string, ...string[]]
    return lines.map((line) => {
      const [id, hosts, storage] = line.split(',') as [string, string, string?]
      return {
        id,
        categories: served.split(' '),
        hosts: hosts.split(' ').map((host) => (host === '.' ? `.${id}.com` : host)),
        storage: storage?.split(' ') ?? [],
      }
    })
  })
