import { formatFinding, parseConfig } from '@assent/schema'
import { about } from '@assent/vendors/about'

/** Checks the page's config in full and says in the console what is wrong, where, and what was probably meant. */
export function diagnose(text: string | undefined): void {
  if (text === undefined) return
  const { config, findings } = parseConfig(text, about)
  if (config?.minors) console.info('[assent] `minors` is true: what sells, shares or profiles is held')
  if (!findings.length) console.info('[assent] the config is in order')
  for (const finding of findings) console.error(`[assent] ${formatFinding(finding)}`)
}
