import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@assent/source'] },
  ssr: { resolve: { conditions: ['@assent/source', 'node'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['packages/*/src/**/*.test.{ts,tsx}'], setupFiles: ['scripts/same-cases.mjs'] },
})
