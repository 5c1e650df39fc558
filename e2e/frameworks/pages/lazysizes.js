import 'lazysizes'

const main = document.querySelector('main')
const loads = new Promise((resolve) => document.addEventListener('lazyloaded', resolve, { once: true }))
main.insertAdjacentHTML(
  'beforeend',
  '<img class="lazyload" alt="" data-src="/own/lazy.gif" width="20" height="20"><iframe class="lazyload" title="Frame" data-src="/own/frame"></iframe>',
)
await loads
window.finish()
