import type { Config, VendorAbout } from '@assent/core'
import { checkConfig } from './check-config.js'
import { type Finding, formatFinding } from './finding.js'

/** Thrown for a config with faults; its message lists them all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(readonly findings: readonly Finding[]) {
    const faults = findings.length === 1 ? 'a fault' : `${findings.length} faults`
    super([`The config has ${faults}:`, ...findings.map((finding) => `  ${formatFinding(finding)}`)].join('\n'))
  }
}

/** The config as it was given, or a `ConfigError`. With the catalogue, vendors and their ids are checked too. */
export function defineConfig(config: Config, catalogue?: readonly VendorAbout[]): Config {
  const findings = checkConfig(config, catalogue)
  if (findings.length) throw new ConfigError(findings)
  return config
}
