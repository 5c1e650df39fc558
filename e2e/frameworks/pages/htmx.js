import htmx from 'htmx.org'

const main = document.querySelector('main')
main.insertAdjacentHTML(
  'beforeend',
  '<button hx-get="/own/fragment" hx-target="#target" hx-swap="outerHTML">Get</button><div id="target"></div>',
)
htmx.process(main)
const swapped = new Promise((resolve) => document.addEventListener('htmx:afterSettle', resolve, { once: true }))
main.querySelector('button').click()
await swapped
await htmx.ajax('GET', '/own/scripted', { target: 'main', swap: 'beforeend' })
await htmx.ajax('POST', '/own/post', { target: 'main', swap: 'none', values: { a: 1 } })
window.finish()
