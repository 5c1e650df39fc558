import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.js'
import { groupStater, tombstoneSigner } from './keys/statement.js'
import { receiptDoor } from './receipt-door.js'
import { type Config, readConfig } from './setup/config.js'
import { ConfigError } from './setup/config-error.js'
import { makeServices, type Ports } from './setup/make-services.js'
import { ownSecrets } from './setup/own-secrets.js'
import { welcome } from './setup/welcome.js'
import { openStore } from './store/open-store.js'
import type { Store } from './store/store.js'

/** A running server. */
export interface RunningServer {
  readonly port: number
  /** What to tell whoever started it. */
  readonly welcome: string
  /** Takes no more requests, answers those it has, writes what waits, and ends. */
  stop(): Promise<void>
}

/** Starts the server the environment describes; throws a ConfigError when that would be unsafe. */
export async function startServer(env: NodeJS.ProcessEnv, ports: Ports): Promise<RunningServer> {
  const config = readConfig(env)
  const secrets = await ownSecrets(config)
  const place = config.databaseUrl ? { databaseUrl: config.databaseUrl } : { folder: config.folder }
  const store = await openStore({ ...place, state: groupStater(secrets.keys.active) })
  try {
    const services = makeServices(config, secrets, store, ports)
    for (const site of services.sites.names) await services.publish(site)
    store.start({
      signCheckpoint: services.logKeys.checkpoint,
      signTombstone: tombstoneSigner(secrets.keys.active, ports.now),
      retention: config.keepMonths,
      onError: ports.report,
    })
    const server = await listen(config, receiptDoor(services, getRequestListener(createApp(services).fetch as never)))
    const { port } = server.address() as AddressInfo
    return {
      port,
      welcome: welcome(config, port, secrets.tokenFile),
      stop: once(() => stop(server, store)),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

function listen({ host, port }: Config, listener: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    // A slow sender must not hold a connection for long, nor an idle one delay a restart.
    const limits = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 }
    const server = createServer(limits, listener).listen(port, host, () => resolve(server))
    server.once('error', (cause: Error) =>
      reject(new ConfigError([`\`PORT\`: must be one this server can listen on; ${cause.message}.`], { cause })),
    )
  })
}

async function stop(server: Server, store: Store): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  await store.close()
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
