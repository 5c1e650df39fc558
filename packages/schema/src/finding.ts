import type { Path } from './path.js'

/** A fault in a config: the option, the rule it breaks, what came, and what to do about it. */
export interface Finding {
  /** Such as `vendors[2].category`; `config` for the whole. */
  readonly path: string
  /** Reads on from the path: `must be …`. */
  readonly rule: string
  /** A short form of what came. */
  readonly got: string
  /** A sentence of advice. */
  readonly hint?: string
}

/** A finding that still has its path in parts, for sorting. */
export interface Breach {
  readonly path: Path
  readonly rule: string
  readonly got: string
  readonly hint?: string | undefined
}

/** The line people read. */
export function formatFinding({ path, rule, got, hint }: Finding): string {
  return `\`${path}\`: ${rule}; got ${got}.${hint ? ` ${hint}` : ''}`
}
