import { defineConfig } from '@playwright/test'
import { findChromium, findFirefox } from './e2e/fixtures/browsers.js'

const chromium = findChromium()
const firefox = findFirefox()

/** Pictures are one engine's, and no other draws pages ahead of a visit. */
const chromiumOnly = /\/e2e\/(looks|prerender)\//

/** What engines do alike: in Firefox these belong to the long form, `npm run proof`. */
const alike =
  /\/(e2e\/(accessibility\/looks|bad-input|bake|declaration|early-notice|embeds|equal|frameworks|gpp|languages|leaks|openers|other-origin|queue|regimes|reload|starting-twice)|examples)[./]|receipts\.spec/

export default defineConfig({
  testDir: '.',
  testMatch: /\/(e2e|examples)\/.*\.spec\.ts$/,
  outputDir: 'test-results/e2e',
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // Pictures of the looks, taken with a font of the test's own.
  snapshotPathTemplate: '{testDir}/{testFileDir}/references/{arg}{ext}',
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath: chromium.executablePath, timeout: 60_000 } },
    },
    {
      name: 'firefox',
      testIgnore: process.env.ASSENT_PROOF ? [chromiumOnly] : [chromiumOnly, alike],
      // Driven over BiDi, it now and then loses the answer to a navigation. What passed at the second try is named at the end.
      retries: 1,
      use: {
        browserName: 'firefox',
        // An installed Firefox speaks WebDriver BiDi, which Playwright uses for its channels alone.
        ...(firefox.bundled ? {} : { channel: 'moz-firefox' }),
        // A busy machine takes long to start it.
        launchOptions: { executablePath: firefox.executablePath, timeout: 60_000 },
      },
    },
  ],
})
