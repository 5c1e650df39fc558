/** What a route may ask of a token. */
export type Scope = 'stats' | 'audit' | 'erase' | 'admin'

/** What a token is made for, and what it may do then. Who erases needs to read nothing. */
export const roles = {
  stats: ['stats'],
  audit: ['stats', 'audit'],
  erase: ['erase'],
  admin: ['stats', 'audit', 'erase', 'admin'],
} as const satisfies Record<string, readonly Scope[]>

/** The name of a role. */
export type Role = keyof typeof roles
