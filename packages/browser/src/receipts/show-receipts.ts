import type { Config } from '@assent/core'
import type { Copy } from './kept.js'
import { type Verdict, verifyCopy } from './verify.js'
import { fetchKeys, visitorCopy } from './visitor-copy.js'
import { words } from './words.js'

/** Fills a place in the preferences with the visitor's receipts, and with what can be done with them. */
export function showReceipts(
  place: Element,
  config: Config,
  copies: () => readonly Copy[],
  text: (key: string) => string,
): void {
  const say = (key: string) => text(key) || words[key] || ''
  const status = element('p', '', { role: 'status' })
  const button = (key: string, act: () => Promise<string>) => {
    const made = element('button', say(key))
    made.addEventListener('click', async () => {
      status.textContent = say('receipts.busy')
      status.textContent = say(await act())
    })
    return made
  }
  const list = copies()
  const language = place.closest('[lang]')?.getAttribute('lang') || config.language || undefined
  const line = ({ receipt: { time, event } }: Copy) =>
    element('li', `${when(time, language)}: ${say(`receipts.${event}`)}`)
  const entries = element('ul')
  entries.append(...list.map(line).reverse())
  const actions = element('div')
  actions.append(
    button('receipts.download', async () => {
      download(JSON.stringify(await visitorCopy(config, copies()), null, 2))
      return 'receipts.downloaded'
    }),
    button('receipts.verify', async () => `receipts.is.${await verifyAll(config, copies())}`),
  )
  place.replaceChildren(
    element('h3', say('receipts.title')),
    element('p', say(list.length ? 'receipts.about' : 'receipts.none')),
    ...(list.length ? [entries, actions] : []),
    status,
  )
}

const gravity: readonly Verdict[] = ['changed', 'unknown', 'unsigned', 'signed']

/** The gravest of the verdicts; where there is a button there is a copy. */
async function verifyAll(config: Config, copies: readonly Copy[]): Promise<Verdict> {
  const keys = await fetchKeys(config)
  const verdicts = await Promise.all(copies.map((copy) => verifyCopy(copy, keys)))
  return gravity.find((verdict) => verdicts.includes(verdict))!
}

function when(time: string, language: string | undefined): string {
  try {
    return new Date(time).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })
  } catch {
    return time
  }
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: 'receipts.json' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

function element(name: string, text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
