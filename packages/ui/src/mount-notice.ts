import type { Assent } from '@assent/core'
import { h, render } from 'preact'
import { banner } from './banner.js'
import { worn } from './dress.js'
import { noticeStyle } from './notice-style.js'
import { attachShadow } from './shadow.js'
import { type Surface, surfaceFor } from './surface.js'
import { makeText } from './text.js'

/** What the notice tells its host. */
export interface NoticeOptions {
  /** The visitor is about to open the preferences: a good moment to fetch them. */
  readonly onIntent?: () => void
  /** The page is idle while the question stands: a good moment to fetch what the preferences need first. */
  readonly onIdle?: () => Promise<unknown>
}

/** Shows the first layer whenever the state calls for it. Returns the way to take it away. */
export function mountNotice(assent: Assent, options: NoticeOptions = {}): () => void {
  const { config } = assent
  const { layout, reopen } = config.ui ?? {}
  const text = makeText(config)
  const root = attachShadow('notice', assent, noticeStyle)
  const label = text('choices')
  const opener = {
    onClick: (event: Event) => assent.openPreferences(event.currentTarget),
    onPointerEnter: options.onIntent,
    onFocus: options.onIntent,
  }
  const dismissed: unknown[] = []
  let surface: Surface | undefined
  /** Whether the surface has been there for a moment: a live region is only heard when it was there before its text. */
  let settled: boolean
  let unpad: (() => void) | undefined

  const place = (section: HTMLElement | null) => {
    unpad?.()
    section?.showPopover?.()
    unpad = section ? worn.place(section) : undefined
  }

  const draw = () =>
    render(
      surface &&
        h(
          'section',
          {
            key: surface,
            ref: place,
            class: [surface, layout, reopen].join(' '),
            popover: 'manual',
            dir: 'auto',
            'aria-label': surface === 'banner' ? text('notice.title') : label,
          },
          surface === 'banner'
            ? banner(assent, text, opener, say)
            : worn.lines!.line(root, surface, settled, config, opener, () => {
                dismissed.push(surface)
                update()
              }),
        ),
      root,
    )

  // Outside of what is drawn, so that a word costs no drawing.
  const status = document.createElement('p')
  status.className = 'said'
  status.setAttribute('role', 'status')
  const say = (words: string) => {
    status.textContent = words
  }

  const update = (focused = root.activeElement) => {
    const wanted = surfaceFor(assent, dismissed)
    const next = wanted === 'banner' || worn.lines ? wanted : undefined
    if (next !== surface) {
      surface = next
      settled = false
      say('')
      setTimeout(() => {
        settled = true
        if (surface === 'banner') say(label)
        else draw()
      }, 20)
    }
    draw()
    // Focus that was in here stays in here, if anything is left that can take it.
    if (focused && !focused.isConnected) root.querySelector('button')?.focus({ preventScroll: true })
    // What is no question is fetched, and tried again at the next change.
    if (wanted !== next)
      import('./lines.js').then(
        (lines) => {
          worn.lines = lines
          update(focused)
        },
        () => {},
      )
  }

  const stop = assent.on('choice', () => update())
  update()
  root.append(status)
  return () => {
    stop()
    unpad?.()
    root.host.remove()
  }
}
