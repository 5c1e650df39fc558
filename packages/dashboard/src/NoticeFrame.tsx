import type { Api } from './api.js'
import { noticePage } from './notice-page.js'
import { formatCount } from './number-format.js'
import { ProblemNote } from './ProblemNote.js'
import type { Shown } from './shown.js'
import { useLoad } from './use-load.js'
import { nameLanguage, nameLayer, nameNotice } from './words.js'

interface Props {
  readonly api: Api
  readonly site: string
  readonly shown: Shown
}

/** One notice as visitors saw it: a picture of it, where nothing works and nothing gets out. */
export function NoticeFrame({ api, site, shown: { notice, count } }: Props) {
  const { value, problem, isBusy, retry } = useLoad(notice, (signal) => api.notice(site, notice, signal))
  if (problem && !isBusy) return <ProblemNote problem={problem} onRetry={retry} />
  const receipts = `${formatCount(count)} ${count === 1 ? 'receipt' : 'receipts'}`
  const what = value ? `${nameLayer(value.layer)} in ${nameLanguage(value.language)}` : 'Loading the notice…'
  return (
    <figure class="card wide">
      <figcaption>
        <b>{what}</b>
        <span class="quiet">
          {receipts} · <code title={notice}>{nameNotice(notice)}</code>
        </span>
      </figcaption>
      {value ? (
        <iframe title={`${what}, as stored`} sandbox="" srcdoc={noticePage(value)} />
      ) : (
        <div class="blank" aria-hidden="true" />
      )}
    </figure>
  )
}
