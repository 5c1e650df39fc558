import { createHash } from 'node:crypto'
import { formatCheckpoint, formatVerifierKey, makeVerifierKey, type Sha256, signNote } from '@assent/log'
import type { SigningKey } from './keys.js'

/** SHA-256 at once, for the log. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()

/** The log of each site is called `<server name>/<site>`, and so are its keys. */
export interface LogKeys {
  vkey(site: string, key: SigningKey): string
  checkpoint(site: string, size: number, root: string): Promise<string>
}

/** Names and signs logs; the key that signs statements signs their checkpoints too. */
export function createLogKeys(name: string, active: SigningKey): LogKeys {
  const verifierKey = (site: string, key: SigningKey) => makeVerifierKey(`${name}/${site}`, key.publicKey, sha256)
  return {
    vkey: (site, key) => formatVerifierKey(verifierKey(site, key)),
    checkpoint: (site, size, root) => {
      const text = formatCheckpoint({ origin: `${name}/${site}`, size, root: Buffer.from(root, 'hex') })
      return signNote(text, [{ key: verifierKey(site, active), sign: active.sign }])
    },
  }
}
