// @ts-check
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const errands = ['*.googleapis.com', 'accounts.google.com', 'clients2.google.com', 'redirector.gvt1.com']

/** Chromium, with every host of the world on one port of loopback. @param {{ port: number, spki: string }} server */
export async function openBrowser({ port, spki }) {
  const executablePath = places.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('Chromium is not in any usual place: name it in CHROMIUM')
  return chromium.launch({
    executablePath,
    args: [
      // The browser's own errands, not a page's, find no host.
      `--host-resolver-rules=${errands.map((host) => `MAP ${host} ~NOTFOUND`).join(', ')}, MAP * 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${spki}`,
      // Some peers hide from robots, which `navigator.webdriver` gives away.
      '--disable-blink-features=AutomationControlled',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-proxy-server',
    ],
  })
}
