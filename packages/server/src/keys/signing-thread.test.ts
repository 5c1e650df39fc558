import { generateKeyPairSync, verify } from 'node:crypto'
import { expect, it } from 'vitest'
import { signingThread } from './signing-thread.js'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const isGood = (text: string, signature: string) =>
  verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'))

it('signs each of many texts, in their order, also of calls at once', async () => {
  const sign = signingThread(privateKey)
  const texts = Array.from({ length: 300 }, (_, at) => `text ${at}`)
  const signatures = await Promise.all([sign(texts.slice(0, 1)), sign(texts.slice(1, 200)), sign(texts.slice(200))])
  expect(texts.filter((text, at) => !isGood(text, signatures.flat()[at] ?? ''))).toEqual([])
})
