import { checks, type Finding } from '../verify/finding.js'
import { subject, trust, verdict } from '../verify/format-report.js'
import type { Report } from '../verify/report.js'

/** A report as elements. All that comes from the file is set as text. */
export function renderReport(report: Report): HTMLElement {
  const { outcome, findings, faults, notes } = report
  const box = element('div', {}, [
    element('p', { class: `verdict ${outcome}` }, [verdict(report)]),
    element('p', {}, [subject(report)]),
  ])
  if (outcome !== 'unreadable') box.append(element('p', { class: 'trust' }, [trust(report)]), renderTable(report))
  if (findings.length) box.append(element('h3', {}, ['Findings']), element('ol', {}, findings.map(renderFinding)))
  const rest = faults + notes - findings.length
  if (rest) box.append(element('p', {}, [`And ${rest} more.`]))
  return box
}

function renderTable({ checked }: Report): HTMLElement {
  const rows = checks.filter((check) => checked[check].times || checked[check].faults)
  return element('table', {}, [
    element('caption', {}, ['What was checked']),
    element('thead', {}, [
      element(
        'tr',
        {},
        ['Part', 'Checked', 'Faults'].map((name) => element('th', { scope: 'col' }, [name])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map((check) =>
        element('tr', checked[check].faults ? { class: 'faulty' } : {}, [
          element('th', { scope: 'row' }, [check]),
          element('td', {}, [`${checked[check].times}`]),
          element('td', {}, [`${checked[check].faults}`]),
        ]),
      ),
    ),
  ])
}

function renderFinding({ line, rule, level, expected, got }: Finding): HTMLElement {
  return element('li', { class: level }, [
    element('p', {}, [element('strong', {}, [rule]), ` in line ${line}${level === 'note' ? ', to note' : ''}`]),
    element('dl', {}, [
      ...[element('dt', {}, ['Expected']), element('dd', {}, [expected])],
      ...[element('dt', {}, ['Got']), element('dd', {}, [got])],
    ]),
  ])
}

function element(name: string, attributes: Record<string, string>, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
