import type { Receipt } from '@assent/core'
import { type Role, roles } from './access/roles.js'
import { hashToken, makeToken } from './access/token.js'
import { type App, createApp } from './app.js'
import { type TestDatabase, testDatabase } from './database/test-database.js'
import { generateKey, type Keys, readKeys } from './keys/keys.js'
import { groupStater, tombstoneSigner } from './keys/statement.js'
import type { Services } from './services.js'
import { readConfig } from './setup/config.js'
import { makeServices } from './setup/make-services.js'
import { openStore } from './store/open-store.js'
import { newReceipt } from './store/test-receipt.js'

/** The site of the tests, and its origin. */
export const site = 'shop.example'
export const origin = 'https://shop.example'
export const adminToken = 'operator-token-operator-token-32'

/** The app over a real store, for tests. */
export interface TestApp {
  readonly app: App
  readonly services: Services
  readonly database: TestDatabase
  /** What the app reported as its own fault. */
  readonly reported: unknown[]
  /** Headers with a token of the role. */
  as(role: Role): Promise<{ authorization: string }>
  post(body: unknown, headers?: Record<string, string>): Promise<Response>
  /** Stores a receipt, and waits until the log holds it. */
  logged(fields?: Partial<Receipt>): Promise<Receipt>
  close(): Promise<void>
}

const environment = {
  ASSENT_SITES: `${site} other.example`,
  ASSENT_URL: 'https://receipts.example',
  ASSENT_RATE: '100000',
}

/** Starts one, with some options other than usual. */
export async function testApp(
  env: Record<string, string> = {},
  { keys, database, now = () => new Date() }: { keys?: Keys; database?: TestDatabase; now?: () => Date } = {},
): Promise<TestApp> {
  const used = database ?? (await testDatabase())
  const config = readConfig({ ...environment, ...env })
  const reported: unknown[] = []
  const report = (error: unknown) => reported.push(error)
  const secrets = { keys: keys ?? (await readKeys(generateKey())), adminToken }
  const store = await openStore({ databaseUrl: used.url, now, state: groupStater(secrets.keys.active) })
  const services = makeServices(config, secrets, store, { now, report })
  store.start({
    signCheckpoint: services.logKeys.checkpoint,
    signTombstone: tombstoneSigner(secrets.keys.active, now),
    retention: {},
    onError: report,
  })
  const app = createApp(services)
  const post = async (body: unknown, headers = {}) =>
    app.request(`/v1/${site}/receipts`, { method: 'POST', body: JSON.stringify(body), headers })

  return {
    app,
    services,
    database: used,
    reported,
    post,
    async as(role) {
      const token = makeToken()
      await store.putToken({
        site,
        name: `${role}-${token.slice(-6)}`,
        hash: hashToken(token),
        scopes: roles[role],
        expires: null,
      })
      return { authorization: `Bearer ${token}` }
    },
    async logged(fields = {}) {
      const { receipt } = newReceipt({ site, ...fields })
      await post(receipt)
      for (;;) {
        const found = await store.receipt(site, receipt.id)
        if (found && found.index !== null) return receipt
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    close: () => store.close(),
  }
}
