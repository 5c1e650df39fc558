import { defineConfig } from 'vite'

// biome-ignore lint/style/noDefaultExport: vite reads no other.
export default defineConfig({
  root: import.meta.dirname,
  base: '/dashboard/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The content policy allows files of this origin alone: nothing inline.
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})
