/** Every legal act the table knows. */
export const everyAct = ['sale', 'sharing', 'profiling', 'sensitive', 'statistics', 'appearance'] as const

/**
 * A legal act that a category of processing performs. Laws regulate acts, not categories: `sharing` is disclosure for
 * cross-context (targeted) advertising; `statistics` and `appearance` are the exempted purposes of PECR Schedule A1.
 */
export type Act = (typeof everyAct)[number]
