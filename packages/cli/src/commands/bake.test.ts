import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { expect, it } from 'vitest'
import { bake } from './bake.js'
import { bakeTag, canBeInline } from './bake-tag.js'

const folder = mkdtempSync(join(tmpdir(), 'assent-bake-'))
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const tag = write('assent.js', 'window.started = true')
const out = join(folder, 'baked.js')
const config = { site: { name: 'Acme' }, vendors: [{ vendor: 'google-analytics', id: 'G-ABCDEFG' }] }

async function run(file: string, flags = { tag, out }) {
  const said: string[] = []
  const say = (text: string) => said.push(text)
  return { code: await bake(file, flags, { out: say, err: say }), said: said.join('\n') }
}

it('writes the tag with the config before it, and says by which hash a page may run it', async () => {
  const { code, said } = await run(write('config.json', JSON.stringify(config)))
  const baked = readFileSync(out, 'utf8')
  expect([code, baked]).toEqual([0, bakeTag('window.started = true', config)])
  expect(said).toContain(`'sha256-${createHash('sha256').update(baked).digest('base64')}'`)
  expect(said).toContain(`integrity="sha384-${createHash('sha384').update(baked).digest('base64')}"`)
})

it.each<[what: string, file: () => string, flags: { tag: string; out: string }, code: number, said: string]>([
  ['a config with a fault', () => write('odd.json', '{"vendors":7}'), { tag, out }, 1, 'vendors'],
  ['a page without a config', () => write('page.html', '<p>'), { tag, out }, 2, 'must hold a `<script'],
  ['a file that is not there', () => join(folder, 'none'), { tag, out }, 2, 'must be a file that can be read'],
  ['a tag that is not there', () => write('c.json', '{}'), { tag: join(folder, 'none'), out }, 2, 'the built tag'],
  ['a place that cannot be written', () => write('d.json', '{}'), { tag, out: folder }, 2, 'can be written'],
])('bakes nothing of %s', async (_, file, flags, code, said) => {
  const result = await run(file(), flags)
  expect(result.code).toBe(code)
  expect(result.said).toContain(said)
})

it('leaves a hint to compilers the first line', () => {
  expect(bakeTag('//# allFunctionsCalledOnLoad\nstart()', {})).toMatch(
    /^\/\/# allFunctionsCalledOnLoad\n.*\nstart\(\)$/,
  )
})

it('keeps any text of the config, and lets none of it end the script', () => {
  const odd = { site: { name: '</script><!-- "\\ \u2028 \n é' } }
  const script = bakeTag('', odd)
  expect(canBeInline(script)).toBe(true)
  let kept = ''
  const document = {
    getElementById: () => null,
    createElement: () => ({}),
    head: { append: ({ textContent }: { textContent: string }) => (kept = textContent) },
  }
  new Script(script).runInNewContext({ document, Object })
  expect(JSON.parse(kept)).toEqual(odd)
})
