import type { Assent } from '@assent/core'
import { Fragment, h, render } from 'preact'
import { banner } from './banner.js'
import { cross, iconButton } from './icon-button.js'
import { noticeStyle } from './notice-style.js'
import { padScroll } from './scroll-padding.js'
import { attachShadow } from './shadow.js'
import { type Surface, surfaceFor } from './surface.js'
import { makeText } from './text.js'

/** What the notice tells its host. */
export interface NoticeOptions {
  /** The visitor is about to open the preferences: a good moment to fetch them. */
  readonly onIntent?: () => void
}

const sliders = 'M2 6h16M2 14h16M13 3v6M7 11v6'

/** Shows the first layer whenever the state calls for it. Returns the way to take it away. */
export function mountNotice(assent: Assent, options: NoticeOptions = {}): () => void {
  if (!document.body) {
    const frame = requestAnimationFrame(() => {
      unmount = mountNotice(assent, options)
    })
    let unmount = () => cancelAnimationFrame(frame)
    return () => unmount()
  }

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
  let said: string
  let unpad: (() => void) | undefined

  const place = (section: HTMLElement | null) => {
    unpad?.()
    section?.showPopover?.()
    unpad = section ? padScroll(section) : undefined
  }

  const line = () => [
    h('p', { role: 'status' }, settled && text(`notice.${surface}`)),
    surface === 'reload'
      ? h('button', { onClick: () => location.reload() }, text('notice.reload.button'))
      : h('button', opener, label),
    iconButton(text('close'), cross, {
      onClick() {
        dismissed.push(surface)
        update()
      },
    }),
  ]

  const draw = () =>
    render(
      h(
        Fragment,
        null,
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
              ? banner(assent, text, opener, (outcome) => {
                  said = outcome
                  draw()
                })
              : surface === 'reopen'
                ? iconButton(label, sliders, opener)
                : line(),
          ),
        h('p', { class: 'said', role: 'status' }, said || (surface === 'banner' && settled && label)),
      ),
      root,
    )

  const update = () => {
    const focused = root.activeElement
    const next = surfaceFor(assent, dismissed)
    if (next !== surface) {
      surface = next
      settled = false
      setTimeout(() => {
        settled = true
        draw()
      }, 20)
    }
    draw()
    // Focus that was in here stays in here, if anything is left that can take it.
    if (focused && !focused.isConnected) root.querySelector('button')?.focus({ preventScroll: true })
  }

  const stop = assent.on('choice', update)
  update()
  return () => {
    stop()
    unpad?.()
    root.host.remove()
  }
}
