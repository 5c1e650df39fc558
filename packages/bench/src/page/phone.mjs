// @ts-check

/**
 * The same phone for everybody, in front and in focus, and no robot's name.
 * @param {Awaited<ReturnType<typeof import('./target.mjs').openTarget>>} cdp
 * @param {import('playwright-core').Browser} browser
 */
export async function beAPhone(cdp, browser) {
  const [version] = browser.version().split('.')
  await cdp.send('Emulation.setDeviceMetricsOverride', { width: 412, height: 823, deviceScaleFactor: 1, mobile: false })
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  await cdp.send('Emulation.setLocaleOverride', { locale: 'en-GB' })
  await cdp.send('Emulation.setUserAgentOverride', {
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`,
    acceptLanguage: 'en-GB',
  })
}
