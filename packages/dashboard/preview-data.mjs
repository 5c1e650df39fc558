// Figures of a site that never was. The same every time, so that two pictures of the dashboard can be compared.

const regions = {
  DE: 0.26,
  'US-CA': 0.19,
  GB: 0.15,
  FR: 0.12,
  'US-TX': 0.08,
  NL: 0.06,
  ES: 0.05,
  'CA-QC': 0.04,
  IT: 0.03,
  '': 0.02,
}
const languages = { en: 0.48, de: 0.25, fr: 0.15, es: 0.07, nl: 0.05 }
const lags = {
  'under 1 s': 0.71,
  'under 10 s': 0.18,
  'under 1 min': 0.05,
  'under 1 h': 0.03,
  'under 1 day': 0.01,
  later: 0.005,
  ahead: 0.015,
}
const layouts = { bar: 0.61, corner: 0.2, preferences: 0.16, unknown: 0.03 }
const layers = { notice: 0.74, preferences: 0.15, none: 0.11 }
const controls = {
  given: { accept: 0.82, choose: 0.18 },
  refused: { reject: 0.94, choose: 0.06 },
  changed: { choose: 1 },
  withdrawn: { withdraw: 1 },
  signal: { signal: 1 },
  expired: { expiry: 1 },
}
const hashes = ['3f2a9c41', 'b07d5e12'].map((start) => start.padEnd(64, '0d1f7a6c'))

/** A sequence that looks random and is not (mulberry32). */
function sequence(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Events of one day: quieter at weekends, a little more opt-outs by signal every week. */
function eventsOf(day) {
  const date = new Date(`${day}T00:00:00Z`)
  const next = sequence(date.getTime() / 86_400_000)
  const size = 900 * ([0, 6].includes(date.getUTCDay()) ? 0.62 : 1) * (0.9 + next() * 0.2)
  const shares = { given: 0.49, refused: 0.31, changed: 0.03, withdrawn: 0.025, signal: 0.12, expired: 0.02 }
  return Object.entries(shares).map(([event, share]) => [event, Math.round(size * share * (0.88 + next() * 0.24))])
}

/** How the receipts of an event split up. */
function splits(by, event, day) {
  if (by === 'region') return event === 'signal' ? { 'US-CA': 0.7, 'US-TX': 0.2, DE: 0.1 } : regions
  if (by === 'language') return languages
  if (by === 'lag') return lags
  if (by === 'layer') return event === 'signal' || event === 'expired' ? { none: 1 } : layers
  if (by === 'layout') return event === 'signal' || event === 'expired' ? { none: 1 } : layouts
  if (by === 'control') return controls[event]
  if (by === 'regret') return event === 'withdrawn' ? { 'within a day': 0.29, later: 0.71 } : {}
  if (by === 'notice') return event === 'signal' ? { none: 1 } : { [hashes[day < '2026-10-10' ? 1 : 0]]: 1 }
  return { '': 1 }
}

/** The answer to `GET /v1/:site/stats`. */
export function madeUpStats(query) {
  const rows = []
  const [from, to, by] = [query.get('from'), query.get('to'), query.get('by')]
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    for (const [event, count] of eventsOf(day)) {
      if (by === 'impressions') rows.push({ day, region: 'DE', language: 'de', count: Math.round(count * 1.3) })
      else
        for (const [value, share] of Object.entries(splits(by, event, day)))
          rows.push({ day, event, value, count: Math.round(count * share) })
    }
  }
  return { rows: rows.filter(({ count }) => count > 0) }
}

const css = `:host{all:initial;color-scheme:light dark}
section{position:fixed;inset:auto 8px 8px;max-width:960px;margin:auto;padding:20px;display:flex;flex-wrap:wrap;gap:12px 20px;align-items:center;
font:15px/22px system-ui,sans-serif;color:#16181d;background:#fff;border:1px solid #e3e5ea;border-radius:14px;box-shadow:0 8px 32px rgb(0 0 0/.16)}
div{flex:1 1 320px}h2{margin:0 0 4px;font-size:17px}p{margin:0}
button{flex:1 0 120px;height:44px;padding:0 18px;border:0;border-radius:10px;font:500 15px/20px system-ui;color:#fff;background:#1f5eff}
button:last-child{color:inherit;background:none;text-decoration:underline}`

const notice = (language, title, text, [reject, accept, choose]) => ({
  format: 'assent-notice/1',
  layer: 'notice',
  language,
  html: `<section aria-label="${title}"><div><h2>${title}</h2><p>${text}</p></div><button>${reject}</button><button>${accept}</button><button>${choose}</button></section>`,
  css,
})

/** What visitors saw, most seen first. */
export const madeUpNotices = [
  {
    notice: hashes[0],
    count: 2104,
    document: notice(
      'de',
      'Ihre Wahl',
      'Mit Ihrer Erlaubnis messen Google und Meta, wie diese Seiten genutzt werden. Nein zu sagen ändert sonst nichts.',
      ['Alle ablehnen', 'Alle annehmen', 'Auswählen'],
    ),
  },
  {
    notice: hashes[1],
    count: 131,
    document: notice(
      'en',
      'Your choice',
      'If you allow it, Google and Meta measure how these pages are used. Saying no changes nothing else.',
      ['Reject all', 'Accept all', 'Choose'],
    ),
  },
]
