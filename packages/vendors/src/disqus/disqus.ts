import type { Vendor } from '@assent/core'

/** Comments by Disqus. */
export const disqusAdapter: Vendor = {
  id: 'disqus',
  categories: ['marketing'],
  hosts: ['.disqus.com', '.disquscdn.com'],
  storage: [],
}
