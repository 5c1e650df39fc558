import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSigner } from '../../fixtures/signer.js'
import { createSiteLog } from '../../fixtures/site-log.js'
import { check } from './check.js'
import { type GpcFlags, gpc } from './gpc.js'
import { type VerifyFlags, verify } from './verify.js'

const signer = createSigner('log.example/www.acme.example')
const log = await createSiteLog(signer)
const folder = mkdtempSync(join(tmpdir(), 'assent-cli-'))

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

async function run(command: (print: { out: (text: string) => void; err: (text: string) => void }) => Promise<number>) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await command({ out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const whole = write('whole.jsonl', log.whole.map((line) => `${JSON.stringify(line)}\r\n`).join(''))
const part = write('part.jsonl', log.part.map((line) => `${JSON.stringify(line)}\n`).join(''))
const keys = write('keys.json', JSON.stringify({ keys: [signer.jwk], log: [signer.vkey] }))

describe('verify', () => {
  it.each<[what: string, file: string, flags: VerifyFlags, code: number, said: string]>([
    ['a file with its own keys', whole, {}, 0, 'Verified, by the keys in the file itself.'],
    ['a file with a key given', whole, { key: [signer.vkey], whole: true }, 0, 'Verified.'],
    ['a file with a file of keys', whole, { key: [keys] }, 0, `Trusted: the keys given, ${signer.kid}.`],
    ['a part where the whole is wanted', part, { whole: true }, 1, 'line 1: not-whole'],
    ['a stranger’s file', whole, { key: [createSigner('a/b').vkey] }, 1, 'statement-key'],
    ['a file of another kind', keys, {}, 2, 'Could not be read.'],
    ['a file that is not there', join(folder, 'none'), {}, 2, 'must be a file that can be read'],
    ['a key that is none', whole, { key: ['x'] }, 2, '--key: must be a verifier key'],
  ])('%s', async (_, file, flags, code, said) => {
    const result = await run((print) => verify(file, flags, print))
    expect(result.code).toBe(code)
    expect(result.out + result.err).toContain(said)
  })

  it('prints JSON for programs', async () => {
    const { out } = await run((print) => verify(part, { json: true }, print))
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'verified',
      whole: false,
      findings: [
        { rule: 'part-only', line: 1 },
        { rule: 'previous-outside', line: 2 },
      ],
    })
  })
})

describe('check', () => {
  it.each<[what: string, text: string, code: number, said: string]>([
    ['a config in order', '{ "reload": "ask" }', 0, 'The config is in order.'],
    [
      'a config with a slip',
      '{ "reload": "aks" }',
      1,
      '`reload`: must be one of auto, ask, never; got "aks". Did you mean "ask"?',
    ],
    ['a page in order', '<!doctype html><script id="assent-config">{}</script>', 0, 'The config is in order.'],
    ['a page with a slip', '<p>\n<script id="assent-config">{,}</script>', 1, 'Lines count from line 2 of the page.'],
    ['a page without a config', '<!doctype html><p>', 2, 'must hold a `<script id="assent-config">`'],
    ['a vendor of the catalogue without its id', '{ "vendors": [{ "vendor": "google-analytics" }] }', 1, '`vendors[0]'],
  ])('%s', async (_, text, code, said) => {
    const result = await run((print) => check(write('config', text), {}, print))
    expect(result.out + result.err).toContain(said)
    expect(result.code).toBe(code)
  })

  it('prints JSON for programs', async () => {
    const { out } = await run((print) => check(write('config.json', '{ "reload": 1 }'), { json: true }, print))
    expect(JSON.parse(out).findings).toMatchObject([{ path: 'reload', got: '1' }])
  })
})

describe('gpc (G14)', () => {
  const date = '2026-11-29'
  it.each<[what: string, config: unknown]>([
    ['nothing is said of it', {}],
    ['the site asks for more', { regimes: { FR: { gpc: true }, US: { model: 'opt-in' } } }],
    ['only places without the signal are waived', { regimes: { JP: { gpc: false } } }],
  ])('says that the site abides by the signal where %s, and since when, and no more', async (_, config) => {
    const { out, code } = await run((print) => gpc(write('config.json', JSON.stringify(config)), { date }, print))
    expect([code, JSON.parse(out)]).toEqual([0, { gpc: true, lastUpdate: date }])
  })

  it('writes the file, and its folder', async () => {
    const out = join(folder, '.well-known', 'gpc.json')
    const { code } = await run((print) => gpc(write('config.json', '{}'), { out }, print))
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({ gpc: true, lastUpdate: expect.stringMatching(/^20\d\d-/) })
  })

  it.each<[what: string, text: string | undefined, flags: GpcFlags, code: number, said: string]>([
    ['a config with a fault', '{ "region": "TX" }', {}, 1, '`region`'],
    ['a config that waives the signal', '{ "regimes": { "US-VA": { "gpc": false } } }', {}, 1, '`regimes.US-VA.gpc`'],
    ['a page without one', '<p>', {}, 2, 'must hold'],
    ['a file that is not there', undefined, {}, 2, 'must be a file'],
    ['a day that does not exist', '{}', { date: '2026-02-30' }, 2, 'must be a day'],
    [
      'a place that cannot be written',
      '{}',
      { out: join(folder, 'config.json', 'x') },
      2,
      'must be a file that can be written',
    ],
  ])('refuses %s', async (_, text, flags, code, said) => {
    const file = text === undefined ? join(folder, 'nowhere.json') : write('config.json', text)
    const result = await run((print) => gpc(file, flags, print))
    expect(result.code).toBe(code)
    expect(result.err).toContain(said)
  })
})
