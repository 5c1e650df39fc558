import type { Config, VendorAbout } from '@assent/core'
import { checkConfig } from './check-config.js'
import type { Finding } from './finding.js'
import { findJsonFault } from './json-fault.js'

/** A config, or what keeps the text from being one. */
export type ParsedConfig =
  | { readonly config: Config; readonly findings: readonly [] }
  | { readonly config?: undefined; readonly findings: readonly Finding[] }

/** Reads the text of a config, as a page's `#assent-config` or a file holds it. */
export function parseConfig(text: string, catalogue?: readonly VendorAbout[]): ParsedConfig {
  const fault = findJsonFault(text)
  if (fault) {
    const { got, line, column, hint } = fault
    return {
      findings: [{ path: 'config', rule: 'must be JSON', got: `${got} at line ${line}, column ${column}`, hint }],
    }
  }
  const value: unknown = JSON.parse(text)
  const findings = checkConfig(value, catalogue)
  return findings.length ? { findings } : { config: value as Config, findings: [] }
}
