import * as z from 'zod'

/** What a message says about an option. */
export interface Rule {
  /** The whole rule, starting with `must`. */
  readonly rule: string
  /** A sentence of advice for a value that breaks it. */
  readonly hint?: (value: unknown) => string | undefined
}

/** The rules of options whose type alone does not tell them. */
export const rules = z.registry<Rule>()

/** An option with its rule for messages and its description for editors. */
export function option<S extends z.ZodType>(schema: S, rule: Rule, description?: string): S {
  const described = description === undefined ? schema : schema.describe(description)
  rules.add(described, rule)
  return described
}

/** The hint for a value that would do if written otherwise. */
export function meant(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `Did you mean ${JSON.stringify(value)}?`
}
