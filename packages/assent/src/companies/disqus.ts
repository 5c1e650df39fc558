export { disqus } from '@assent/vendors/disqus'
export { aboutDisqus } from '@assent/vendors/disqus/about'
