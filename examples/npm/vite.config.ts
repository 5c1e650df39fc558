import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  // In this workspace the packages are read from their sources; elsewhere this line is not needed.
  resolve: { conditions: ['@assent/source'] },
  build: { target: 'es2022', rollupOptions: { input: ['index.html', 'privacy.html'] } },
})
