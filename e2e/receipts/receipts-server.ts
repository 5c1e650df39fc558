import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { canonical, type Receipt } from '@assent/core'
import type { Answer } from '../fixtures/answer.js'
import type { LoggedRequest } from '../fixtures/log.js'
import type { Files } from '../fixtures/site.js'

/** A receipts server in a few lines: signs and stores in memory, and can be away. */
export interface ReceiptsServer {
  readonly receipts: readonly Receipt[]
  /** Documents by the end of their path: `notices/<hash>`. */
  readonly documents: ReadonlyMap<string, string>
  /** Painted notices, as pages tell of them. */
  readonly painted: readonly { readonly notice: string | null }[]
  isAway: boolean
  /** The site's own files, and the server under `/receipts`. */
  files(pages: Readonly<Record<string, string>>): Files
}

const sha256 = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export function receiptsServer(): ReceiptsServer {
  const receipts: Receipt[] = []
  const painted: { notice: string | null }[] = []
  const documents = new Map<string, string>()
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

  const statementOf = (receipt: Receipt) => {
    const salt = randomBytes(32)
    const commitment = sha256(salt, sha256(canonical(receipt as never))).toString('hex')
    const text = `${encode({ alg: 'EdDSA', kid: 'k1', typ: 'assent-statement' })}.${encode({
      format: 'assent-statement/1',
      site: receipt.site,
      time: new Date().toISOString(),
      root: sha256(`\0assent-entry/1 ${commitment}`).toString('hex'),
    })}`
    return `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}~${salt.toString('base64url')}`
  }

  const json = (value: object): Answer => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  })

  const answer = async (request: LoggedRequest): Promise<Answer> => {
    const path = request.path.replace('/receipts/v1/www.acme.example/', '')
    const body = await request.body()
    if (server.isAway) return { status: 503 }
    if (path === 'keys') return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1' }], log: [] })
    if (request.method === 'PUT') {
      const hash = sha256(canonical(JSON.parse(body))).toString('hex')
      if (!path.endsWith(hash)) return { status: 422 }
      documents.set(path, body)
      return { status: 204 }
    }
    if (request.method === 'GET') return { status: documents.has(path) ? 200 : 404, body: documents.get(path) ?? '' }
    const sent = JSON.parse(body)
    if (path === 'impressions') {
      painted.push(sent)
      return { status: 204 }
    }
    const results = (sent.receipts ?? [sent]).map((receipt: Receipt) => {
      const isKnown = receipts.some(({ id }) => id === receipt.id)
      if (!isKnown) receipts.push(receipt)
      return { id: receipt.id, status: isKnown ? 'known' : 'stored', statement: statementOf(receipt) }
    })
    return json({ results })
  }

  const server: ReceiptsServer = {
    receipts,
    documents,
    painted,
    isAway: false,
    // Its paths end in hashes that nobody knows beforehand.
    files: (pages) =>
      new Proxy<Record<string, string | typeof answer>>(pages, {
        get: (target, path) => (String(path).startsWith('/receipts/') ? answer : target[String(path)]),
      }),
  }
  return server
}
