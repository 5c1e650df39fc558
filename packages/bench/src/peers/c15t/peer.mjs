// @ts-check
import { fileURLToPath } from 'node:url'
import { versionOf } from '../peer.mjs'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const dist = here('../../../dist/c15t')

/** @type {import('../peer.mjs').Peer} */
export const c15t = {
  name: 'c15t',
  id: 'c15t',
  version: `${versionOf('@c15t/react')}, React ${versionOf('react')}`,
  setup:
    'as its React quickstart says, built by Vite for production, React included; offline mode, so that no backend is asked. Tags are given to its script loader',
  page: (tags) => ({
    head: '<link rel="stylesheet" href="/c15t/app.css"><script type="module" src="/c15t/app.js"></script>',
    body: `<script>window.tags = ${JSON.stringify(
      tags.map(({ vendor, category, src, text }, i) => ({
        id: `${vendor}-${i}`,
        category: category === 'analytics' ? 'measurement' : 'marketing',
        ...(src ? { src } : { textContent: text }),
      })),
    )}</script><div id="consent"></div>`,
  }),
  files: { '/c15t/app.js': `${dist}/app.js`, '/c15t/app.css': `${dist}/app.css` },
  verbs: {
    banner: '[data-testid="consent-banner-card"]',
    accept: '[data-testid="consent-banner-accept-button"]',
    reject: '[data-testid="consent-banner-reject-button"]',
    openPanel: '[data-testid="consent-banner-customize-button"]',
    panel: '[data-testid="consent-dialog-card"]',
  },
  async build() {
    const { build } = await import('vite')
    await build({
      configFile: false,
      logLevel: 'error',
      root: here('.'),
      build: {
        outDir: dist,
        emptyOutDir: true,
        rollupOptions: {
          input: here('app.js'),
          output: { entryFileNames: 'app.js', assetFileNames: 'app[extname]', chunkFileNames: '[name].js' },
        },
      },
    })
  },
}
