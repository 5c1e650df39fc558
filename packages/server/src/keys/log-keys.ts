import { formatCheckpoint, formatVerifierKey, makeVerifierKey, signNote } from '@assent/log'
import { sha256 } from '../sha256.js'
import type { SigningKey } from './keys.js'

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
