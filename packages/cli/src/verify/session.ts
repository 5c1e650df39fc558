import { type Check, type Count, checks, type Finding, finding, type Tell } from './finding.js'
import { type KeyRing, makeKeyRing, type Trust } from './key-ring.js'
import { mostFindings, type Report } from './report.js'

/** What is found while one file is read. */
export interface Session {
  ring: KeyRing
  kind: Report['kind']
  site: string
  whole: boolean
  readonly count: Count
  readonly emit: (finding: Finding) => void
  /** A way to tell of findings at one line. */
  at(line: number): Tell
  /** Settles which keys count, from those of the file. */
  useKeys(jwks: unknown, vkeys: unknown, line: number): void
  report(lines: number, readable: boolean): Report
}

/** Begins to read a file, trusting the keys given, if any. */
export function openSession(trust: Trust, onFinding: (finding: Finding) => void): Session {
  const times = new Map<Check, number>()
  const faulty = new Map<Check, number>()
  const findings: Finding[] = []
  let [faults, notes] = [0, 0]
  const add = (map: Map<Check, number>, check: Check, more: number) => map.set(check, (map.get(check) ?? 0) + more)

  const session: Session = {
    ring: makeKeyRing(trust, [], [], () => undefined),
    kind: 'unknown',
    site: '',
    whole: false,
    count: (check, more = 1) => add(times, check, more),
    emit(found) {
      if (found.level === 'note') notes++
      else {
        faults++
        add(faulty, found.check, 1)
      }
      if (findings.length < mostFindings) findings.push(found)
      onFinding(found)
    },
    at: (line) => (rule, expected, got) => session.emit(finding(line, rule, expected, got)),
    useKeys(jwks, vkeys, line) {
      session.ring = makeKeyRing(trust, jwks, vkeys, session.at(line))
      session.count('keys', session.ring.keys.length)
    },
    report(lines, readable) {
      const { kind, site, whole, ring } = session
      const kids = [...new Set(ring.keys.map(({ kid }) => kid))]
      const row = (check: Check) => [check, { times: times.get(check) ?? 0, faults: faulty.get(check) ?? 0 }]
      return {
        outcome: readable ? (faults ? 'faults' : 'verified') : 'unreadable',
        ...{ kind, site, whole, lines, trusted: { from: ring.from, keys: kids } },
        checked: Object.fromEntries(checks.map(row)),
        ...{ findings: findings.sort((a, b) => a.line - b.line), faults, notes },
      }
    },
  }
  return session
}
