import { generateKeyPairSync, verify } from 'node:crypto'
import { expect, it } from 'vitest'
import { signingThread } from './signing-thread.js'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const isGood = (text: string, signature: string) =>
  verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'))

it('signs each of many texts, in their order', async () => {
  const sign = signingThread(privateKey)
  const texts = Array.from({ length: 1200 }, (_, at) => `text ${at}`)
  const first = await sign('first')
  const signatures = await Promise.all(texts.map((text) => sign(text)))
  expect(isGood('first', first)).toBe(true)
  expect(texts.filter((text, at) => !isGood(text, signatures[at] ?? ''))).toEqual([])
})
