/** What a token may do, from docs/receipts.md. */
export type Scope = 'stats' | 'audit' | 'erase' | 'admin'

/** Who is logged in. The token itself stays in an HttpOnly cookie. */
export interface Session {
  readonly site: string
  /** Name of the token. */
  readonly name: string
  readonly scopes: readonly string[]
  /** Whether the site counts how often the notice was painted. */
  readonly impressions: boolean
}

/** Whether the session may do what needs a scope. The server decides; this only spares a useless click. */
export function may({ scopes }: Session, scope: Scope): boolean {
  return scopes.includes(scope)
}
