// Shows what Assent holds and what has run. Everything here goes through what any page may use: the queue, the state,
// the events, the marked tags and the browser's own list of requests.

const bar = document.querySelector('.demo-bar')
const form = bar.querySelector('form')
const hosts = new Map()
let consent

const hint = (name) => document.querySelector(`meta[name="assent-${name}"]`)?.content ?? ''
form.elements.region.value = hint('region')
form.querySelector('[type="checkbox"]').checked = hint('gpc') === '1'

bar.open = sessionStorage.getItem('demo-bar') === 'open'
bar.addEventListener('toggle', () => sessionStorage.setItem('demo-bar', bar.open ? 'open' : 'shut'))

form.addEventListener('change', () => form.submit())
form.elements.forget.addEventListener('click', async () => {
  await fetch('/demo-bar/forget', { method: 'POST' })
  localStorage.clear()
  location.reload()
})
;(window.assent ||= []).push((assent) => {
  consent = assent
  assent.on('change', draw)
  assent.on('choice', draw)
  draw()
})

new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) {
    const { host, origin } = new URL(name)
    if (host && origin !== location.origin) hosts.set(host, (hosts.get(host) ?? 0) + 1)
  }
  draw()
}).observe({ type: 'resource', buffered: true })

// A tag that is released gives way to a running one, so the list of held tags follows the document.
new MutationObserver(draw).observe(document.head, { childList: true })
addEventListener('load', draw)
draw()

function draw() {
  const held = [...document.querySelectorAll('script[type="text/plain"][data-category]')]
  write('.demo-bar-sum', `tags held: ${held.length} · other hosts asked: ${hosts.size}`)
  write('.demo-bar-law', consent ? law(consent.state) : 'Assent has not started')
  fill('held', [...count(held.map((tag) => tag.dataset.vendor ?? tag.dataset.category))].map(times), 'none')
  fill('hosts', [...hosts].map(times), 'none')
  const { policy = { categories: [], vendors: [] }, grants } = consent?.state ?? {}
  const holds = ({ id }) => ({ text: `${grants[id] === 'granted' ? '✓' : '✕'} ${id}`, grant: grants[id] })
  fill('categories', policy.categories.map(holds), 'unknown')
  fill('vendors', policy.vendors.map(holds), 'unknown')
}

function law({ region, regime, signals, choice }) {
  const said = choice ? `answered by ${choice.method}` : 'undecided'
  return [region || 'unknown place', regime.model, signals.gpc && 'GPC', said].filter(Boolean).join(' · ')
}

function count(names) {
  const counts = new Map()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function times([name, n]) {
  return { text: n > 1 ? `${name} ×${n}` : name }
}

function fill(name, items, none) {
  const list = bar.querySelector(`[data-list="${name}"]`)
  list.replaceChildren(
    ...(items.length ? items : [{ text: none }]).map(({ text, grant }) => {
      const item = document.createElement('span')
      item.textContent = text
      if (grant) item.dataset.grant = grant
      return item
    }),
  )
}

function write(selector, text) {
  bar.querySelector(selector).textContent = text
}
