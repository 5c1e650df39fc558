#!/usr/bin/env node
import { ConfigError } from './setup/config-error.js'
import { startServer } from './start-server.js'

try {
  const server = await startServer(process.env, {
    now: () => new Date(),
    report: (error) => console.error(error),
  })
  console.log(server.welcome)
  const stop = () =>
    server.stop().catch((error: unknown) => {
      console.error(error)
      process.exitCode = 1
    })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
} catch (error) {
  // What is wrong with the set-up is for people; anything else is for whoever mends it.
  console.error(error instanceof ConfigError ? error.message : error)
  process.exitCode = 1
}
