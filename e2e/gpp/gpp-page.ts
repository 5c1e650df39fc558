import type { Frame, Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'

const config = {
  site: { privacyPolicy: '/privacy' },
  categories: { analytics: {}, marketing: {} },
  reload: 'never',
} as const
const provide = `<script type="module">
  import { provideGpp } from '/assent/assent-gpp.js'
  assent.push((assent) => provideGpp(assent, { usp: true }))
</script>`

/** What an advertiser's frame does: it looks for the frame above it that has the locator, and asks by message. */
const advertiser = `<!doctype html><script>
  const above = (name, frame = window) => {
    if (frame.frames[name]) return frame
    return frame === window.top ? undefined : above(name, frame.parent)
  }
  window.heard = []
  addEventListener('message', ({ data }) => heard.push(data))
  window.post = (api, call, asText) => {
    const message = { ['__' + api + 'Call']: call }
    above('__' + api + 'Locator').postMessage(asText ? JSON.stringify(message) : message, '*')
  }
</script>`

/** Opens a page in a state, with GPP and a frame of another origin; gives the frame. */
export async function openGppPage(page: Page, internet: Internet, region: string): Promise<Frame> {
  const body = '<iframe src="https://frame.ads.example/" title="Advertisement"></iframe>'
  internet.site('frame.ads.example', { '/': advertiser })
  internet.site('www.acme.example', { '/': assentPage({ config, region, head: provide, body }) })
  await page.goto('https://www.acme.example/')
  await page.waitForFunction("'__gpp' in window")
  const frame = page.frame({ url: 'https://frame.ads.example/' })
  if (!frame) throw new Error('the frame has not loaded')
  await frame.waitForFunction("'post' in window")
  return frame
}

/** What a command answers in the page. */
export const ask = (page: Page, command: string, parameter?: string) =>
  page.evaluate(
    ([command, parameter]) => {
      let answer: unknown
      const { __gpp } = window as unknown as { __gpp: (...call: unknown[]) => void }
      __gpp(command, (data: unknown) => (answer = data), parameter)
      return answer
    },
    [command, parameter],
  )
