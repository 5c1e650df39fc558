// Builds the page that verifies offline: one file, of which nothing may run but what it was built with.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const page = new URL('src/page/', import.meta.url)
const target = new URL('dist/verify.html', import.meta.url)

/** Writes `dist/verify.html`, and gives its size in bytes. */
export async function buildPage() {
  const style = minifyStyle(readFileSync(new URL('page.css', page), 'utf8'))
  const script = await bundle(fileURLToPath(new URL('page.ts', page)))
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    // The empty icon, without which a browser would ask for one.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  const parts = { policy, style, script }
  const html = readFileSync(new URL('page.html', page), 'utf8').replace(
    /\{(policy|style|script)\}/g,
    (_, name) => parts[name],
  )
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, html)
  return Buffer.byteLength(html)
}

async function bundle(input) {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@assent/source'] },
    build: { write: false, target: 'es2022', rollupOptions: { input, output: { format: 'iife' } } },
  })
  // In a script element these two would end it, or hide its end.
  return output[0].code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--')
}

function minifyStyle(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,]) /g, '$1')
    .trim()
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`verify.html: ${await buildPage()} bytes`)
