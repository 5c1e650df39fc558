import type { Assent } from '@assent/core'
import { report, shield } from '../report.js'
import type { Gpp, GppCallback, GppListener, GppPage } from './api.js'
import { answerFrames } from './frames.js'
import type { GppOptions } from './options.js'
import { sections } from './sections.js'
import { provideUsp } from './usp.js'
import type { Told } from './values.js'
import { gppView } from './view.js'

/**
 * Answers `__gpp` from the state of consent, and tells listeners when it changes. Takes over from a stub, with its
 * listeners and its queue; leaves another consent tool alone. Returns the way to stop following: the function stays, as
 * it must.
 */
export function provideGpp(assent: Assent, options: GppOptions = {}): () => void {
  const page = window as GppPage
  const stub = page.__gpp
  let isTaken = false
  stub?.('ping', (data) => (isTaken = (data as { cmpStatus?: unknown } | null)?.cmpStatus !== 'stub'))
  if (isTaken) {
    report('`__gpp` belongs to another consent tool, and is left to it')
    return () => {}
  }

  let told: Told = { state: assent.state, config: assent.config, options }
  const status = { cmpStatus: 'loading', cmpDisplayStatus: 'hidden', signalStatus: 'not ready' }
  // Made anew for each who asks, so that none can change what another gets.
  const ping = () => ({
    gppVersion: '1.1',
    ...status,
    supportedAPIs: sections.map(({ id, prefix }) => `${id}:${prefix}`),
    // The id of a tool that is not registered: sections of the United States ask for no registration.
    cmpId: 1,
    ...gppView(told),
  })

  const listeners = new Map<number, GppCallback>()
  let lastId = 0
  const listen = ({ id, callback }: GppListener) => {
    listeners.set(id, callback)
    lastId = Math.max(lastId, id)
  }
  const emit = (eventName: string, data: unknown) => {
    for (const listenerId of [...listeners.keys()])
      shield(() => listeners.get(listenerId)?.({ eventName, listenerId, data, pingData: ping() }, true))
  }
  const set = (name: keyof typeof status, value: string) => {
    status[name] = value
    emit(name, value)
  }

  const find = (prefix: unknown) => {
    const { parsedSections } = gppView(told)
    return Object.entries(parsedSections).find(([name]) => name === prefix)?.[1] ?? null
  }
  const give = (callback: GppCallback, value: unknown) => callback(value, value !== null)
  const commands = new Map<string, (callback: GppCallback, parameter: unknown) => void>([
    ['ping', (callback) => callback(ping(), true)],
    [
      'addEventListener',
      (callback) => {
        const listenerId = lastId + 1
        listen({ id: listenerId, callback })
        callback({ eventName: 'listenerRegistered', listenerId, data: true, pingData: ping() }, true)
      },
    ],
    ['removeEventListener', (callback, id) => callback(listeners.delete(id as number), true)],
    ['hasSection', (callback, prefix) => callback(!!find(prefix), true)],
    ['getSection', (callback, prefix) => give(callback, find(prefix))],
    [
      'getField',
      (callback, parameter) => {
        const [prefix, field] = String(parameter).split('.')
        const fields = (find(prefix) ?? []).flatMap((segment) => Object.entries(segment))
        give(callback, fields.find(([name]) => name === field)?.[1] ?? null)
      },
    ],
  ])
  const gpp: Gpp = (command, callback, parameter) => {
    const answer = typeof callback === 'function' ? callback : () => {}
    const run = commands.get(command) ?? (() => answer(null, false))
    run(answer, parameter)
  }

  page.__gpp = gpp
  for (const listener of stub?.events ?? []) listen(listener)
  // A stub with listeners hears frames already; the IAB's sample leaves its handler's name on the page.
  if (!stub?.events && !page.__gpp_msghandler)
    answerFrames('__gpp', ({ command, parameter }, answer) => gpp(command, answer, parameter))
  if (options.usp) provideUsp(() => told)
  set('cmpStatus', 'loaded')
  if (told.state.prompt) set('cmpDisplayStatus', 'visible')
  set('signalStatus', 'ready')
  for (const call of stub?.queue ?? []) shield(() => gpp(...call))

  return assent.on('choice', ({ state }) => {
    const before = gppView(told).gppString
    const next = { ...told, state }
    const isHidden = status.cmpDisplayStatus === 'visible' && !state.prompt
    const isChanged = gppView(next).gppString !== before
    if (isHidden || isChanged) set('signalStatus', 'not ready')
    told = next
    if (isHidden) set('cmpDisplayStatus', 'hidden')
    if (isChanged) for (const prefix of Object.keys(gppView(told).parsedSections)) emit('sectionChange', prefix)
    if (isHidden || isChanged) set('signalStatus', 'ready')
  })
}
