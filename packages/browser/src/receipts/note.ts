import type { Cause, Config, ConsentState, Decision, NoticeDocument, Shown } from '@assent/core'

/**
 * What the tag notes at a decision, through JSON: the state before, `assent` itself (config, state, the layers on view),
 * and what happened: the choice, or `true` when a record differs from the cookie's without one.
 */
export type Note = readonly [
  before: ConsentState,
  assent: Pick<Decision, 'config'> & {
    readonly state: ConsentState
    readonly shown?: readonly (Shown | null | undefined)[]
  },
  detail: { readonly state: ConsentState; readonly cause: Cause } | boolean | null,
]

/** The decision a note is of, and what was on view; undefined when nothing was decided here, or it could not be kept. */
export function decisionOf([before, { config, state, shown = [] }, detail]: Note):
  | (Decision & { readonly notice: NoticeDocument | undefined })
  | undefined {
  if (state.shut || !detail) return undefined
  const silent = { config, before, layer: 'none', notice: undefined } as const
  if (detail === true) {
    const { choice } = state
    if (choice?.lapsed) return { ...silent, after: state, control: 'expiry', by: 'api' }
    return choice?.method === 'signal' ? { ...silent, after: state, control: 'signal', by: 'signal' } : undefined
  }
  const { cause, state: after } = detail
  if (cause.verb === 'adopt') return undefined
  const decision = { ...silent, after, control: cause.verb, by: cause.method }
  const layers = shown.filter((layer) => !!layer)
  const layer = layers.find((each) => each.layer === 'preferences') ?? layers[0]
  // Code that answers does so on no layer of ours.
  return layer && cause.method !== 'api'
    ? { ...decision, layer: layer.layer, notice: noticeDocument(layer, config) }
    : decision
}

/** A layer without what varies by page view: the live region, what is unfolded, the visitor's own receipts. */
export function noticeDocument({ layer, language, html, css }: Shown, { ui }: Config): NoticeDocument {
  const stable = html
    .replace(/<p class="said"[^>]*>[^<]*<\/p>/g, '')
    .replace(/(<assent-receipts[^>]*>).*?(?=<\/assent-receipts>)/gs, '$1')
    .replace(/<details open="">/g, '<details>')
  const layout = layer === 'notice' && { layout: ui?.layout ?? 'bar' }
  return { format: 'assent-notice/1', layer, ...layout, language, html: stable, css }
}
