import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeToken } from '../access/token.js'
import { generateKey, type Keys, readKeys } from '../keys/keys.js'
import type { Config } from './config.js'
import { ConfigError } from './config-error.js'

/** The signing keys and the operator's token, and where the token is when it was generated. */
export interface OwnSecrets {
  readonly keys: Keys
  readonly adminToken: string
  readonly tokenFile: string | undefined
}

/** Secrets from the environment; on the embedded database those that are missing are made once, and kept in its folder. */
export async function ownSecrets(config: Config): Promise<OwnSecrets> {
  const { folder, signingKeys, adminToken } = config
  if (!signingKeys || !adminToken) await mkdir(folder, { recursive: true })
  const tokenFile = adminToken ? undefined : join(folder, 'admin-token')
  const jwks = signingKeys ?? (await keep(join(folder, 'signing-key.json'), () => JSON.stringify(generateKey())))
  return {
    keys: await parseKeys(jwks, config.activeKey),
    adminToken: adminToken ?? (await keep(tokenFile ?? '', makeToken)),
    tokenFile,
  }
}

async function keep(file: string, make: () => string): Promise<string> {
  // `wx`: of two servers starting at once, the second takes the first's.
  await writeFile(file, `${make()}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await chmod(file, 0o600)
  const text = (await readFile(file, 'utf8')).trim()
  if (!text) throw new ConfigError([`\`${file}\`: must not be empty; delete it to have a new one made.`])
  return text
}

async function parseKeys(jwks: string, active: string | undefined): Promise<Keys> {
  try {
    return await readKeys(JSON.parse(jwks), active)
  } catch (error) {
    // JSON.parse and zod quote what came, which is secret.
    const isOwn = error instanceof Error && /^(no key has|the public part)/.test(error.message)
    const why = isOwn ? error.message : 'must be a private Ed25519 key as a JWK, or a JWK set of them'
    throw new ConfigError([
      `\`${isOwn && /^no key/.test(why) ? 'ASSENT_ACTIVE_KEY' : 'ASSENT_SIGNING_KEYS'}\`: ${why}.`,
    ])
  }
}
