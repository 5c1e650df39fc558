// @ts-check
// @assent/server as its README says for an outside PostgreSQL; it is the built server that runs.
import { generateKeyPairSync } from 'node:crypto'
import { startServer } from '../server-dist.mjs'
import { ready } from './ready.mjs'

const signingKey =
  process.env.ASSENT_SIGNING_KEYS ?? JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }))
const server = await startServer(
  { PORT: '0', ASSENT_URL: 'https://receipts.bench.example', ...process.env, ASSENT_SIGNING_KEYS: signingKey },
  { now: () => new Date(), report: (error) => console.error(error) },
)
ready(server.port)
