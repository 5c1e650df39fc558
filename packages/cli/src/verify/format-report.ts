import { checks } from './finding.js'
import type { Report } from './report.js'

const kinds = {
  export: 'An export',
  copy: "A visitor's copy",
  receipt: 'One receipt',
  unknown: 'A file of another kind',
}

/** What came of a file, for people to read, in lines. */
export function formatReport(report: Report): string[] {
  if (report.outcome === 'unreadable') return [...formatFindings(report), '', verdict(report)]
  const rows = checks
    .filter((check) => report.checked[check].times || report.checked[check].faults)
    .map((check) => [check, `${report.checked[check].times}`, `${report.checked[check].faults}`])
  const table = [['', 'checked', 'faults'], ...rows].map(([name = '', times = '', faults = '']) =>
    `  ${name.padEnd(12)}${times.padStart(9)}${faults.padStart(9)}`.trimEnd(),
  )
  const findings = formatFindings(report)
  return [
    subject(report),
    trust(report),
    '',
    ...table,
    '',
    ...findings,
    ...(findings.length ? [''] : []),
    verdict(report),
  ]
}

/** What the file is. */
export function subject({ kind, site, whole }: Report): string {
  const log = kind === 'export' ? (whole ? ' of the whole log' : ' of a part of the log') : ''
  return `${kinds[kind]}${log}${site ? ` of ${site}` : ''}.`
}

/** Whose word it was taken on. */
export function trust({ trusted: { from, keys } }: Report): string {
  if (!keys.length) return 'Trusted: no key. Nothing signed could be verified.'
  const names = keys.join(', ')
  if (from === 'given') return `Trusted: the keys given, ${names}. Those in the file were not used.`
  return `Trusted: the keys in the file itself, ${names}. It agrees with itself; give the site's key to know who signed it.`
}

/** One line for the end. */
export function verdict({ outcome, faults, notes, trusted }: Report): string {
  const noted = notes ? ` ${notes} to note.` : ''
  if (outcome === 'verified')
    return `Verified${trusted.from === 'file' ? ', by the keys in the file itself' : ''}.${noted}`
  if (outcome === 'unreadable') return 'Could not be read.'
  return `${faults} ${faults === 1 ? 'fault' : 'faults'}.${noted}`
}

function formatFindings({ findings, faults, notes }: Report): string[] {
  const lines = findings.flatMap(({ line, rule, level, expected, got }) => [
    `  line ${line}: ${rule}${level === 'note' ? ' (note)' : ''}`,
    `    expected ${expected}`,
    `    got      ${got}`,
  ])
  const rest = faults + notes - findings.length
  return rest ? [...lines, `  and ${rest} more`] : lines
}
