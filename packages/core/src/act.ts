/**
 * A legal act that a category of processing performs. Laws regulate acts, not categories: `sharing` is disclosure for
 * cross-context (targeted) advertising; `statistics` and `appearance` are the exempted purposes of PECR Schedule A1.
 */
export type Act = 'sale' | 'sharing' | 'profiling' | 'sensitive' | 'statistics' | 'appearance'

/**
 * What advertising does. For minors it is off, whatever they or their parents say: the sum of what Colorado, Connecticut,
 * Delaware and Maryland ban, everywhere.
 */
export const adActs: readonly Act[] = ['sale', 'sharing', 'profiling']

/** Acts that nothing exempts, and no legitimate interest carries: they want a yes, or the right to opt out of them. */
export const regulatedActs: readonly Act[] = [...adActs, 'sensitive']

/** Every legal act the table knows. */
export const everyAct: readonly Act[] = [...regulatedActs, 'statistics', 'appearance']
