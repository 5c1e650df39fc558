import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { SigningKey } from '../keys/keys.js'

const content = z.strictObject({ site: z.string(), token: z.string(), expires: z.number() })

/** What a session cookie says: a token of a site, by its hash, until a time in milliseconds. */
type Session = z.infer<typeof content>

/** Sessions are kept by the browser alone: nothing to share between servers, and gone with their token. */
export interface Sessions {
  seal(session: Session): string
  /** Undefined for what was not sealed here, or has lapsed. */
  open(sealed: string, now: number): Session | undefined
}

/** Sessions sealed under a secret that comes from the signing key. */
export function createSessions({ secret }: SigningKey): Sessions {
  const key = Buffer.from(hkdfSync('sha256', secret.export({ format: 'der', type: 'pkcs8' }), '', 'assent session', 32))
  const mark = (text: string) => createHmac('sha256', key).update(text).digest()
  return {
    seal(session) {
      const text = Buffer.from(JSON.stringify(session)).toString('base64url')
      return `${text}.${mark(text).toString('base64url')}`
    },
    open(sealed, now) {
      const [text = '', given = ''] = sealed.split('.')
      const seen = Buffer.from(given, 'base64url')
      const due = mark(text)
      if (seen.length !== due.length || !timingSafeEqual(seen, due)) return undefined
      const session = content.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
      return session.expires > now ? session : undefined
    },
  }
}
