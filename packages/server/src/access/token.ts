import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new token: 32 random bytes, with a beginning by which a leaked one is found. */
export function makeToken(): string {
  return `assent_${randomBytes(32).toString('base64url')}`
}

/** The form in which a token is kept: SHA-256, hex. It is random, so that nothing slower is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whether two hashes are the same, in a time that does not tell where they differ. */
export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
