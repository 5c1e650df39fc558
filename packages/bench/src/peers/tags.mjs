// @ts-check
/**
 * One thing to be held until its category is allowed: a file of a vendor, or a snippet.
 * @typedef {{ vendor: string, name: string, category: 'analytics' | 'marketing', src?: string, text?: string }} Tag
 */

/** The vendors every page carries, as a site owner knows them. */
const vendors = /** @type {const} */ ([
  ['google-analytics', 'Google Analytics', 'analytics', 'https://www.googletagmanager.com/gtag/js?id=G-0000000000'],
  ['microsoft-clarity', 'Microsoft Clarity', 'analytics', 'https://www.clarity.ms/tag/0000000000'],
  ['meta-pixel', 'Meta Pixel', 'marketing', 'https://connect.facebook.net/en_US/fbevents.js'],
  ['linkedin-insight', 'LinkedIn Insight', 'marketing', 'https://snap.licdn.com/li.lms-analytics/insight.min.js'],
  ['microsoft-uet', 'Microsoft Advertising', 'marketing', 'https://bat.bing.com/bat.js'],
])

/** @param {string} what */
const note = (what) => `(window.ran = window.ran || []).push(${JSON.stringify(what)})`

/** Five vendors: for each its file, and a snippet after it. @type {readonly Tag[]} */
export const fiveVendors = vendors.flatMap(([vendor, name, category, src]) => [
  { vendor, name, category, src },
  { vendor, name, category, text: note(`${vendor} snippet`) },
])

/** Two hundred snippets of the same vendors, and no file. @type {readonly Tag[]} */
export const twoHundredSnippets = Array.from({ length: 200 }, (_, i) => {
  const [vendor, name, category] = vendors[i % vendors.length]
  return { vendor, name, category, text: note(`snippet ${i}`) }
})

/** The hosts the tags load from. */
export const vendorHosts = vendors.map(([, , , src]) => new URL(src).hostname)

/** The vendors of a list of tags, each once. @param {readonly Tag[]} tags */
export function vendorsOf(tags) {
  return [...new Map(tags.map(({ vendor, name, category }) => [vendor, { vendor, name, category }])).values()]
}

/**
 * The tags as markup that cannot run by itself.
 * @param {readonly Tag[]} tags
 * @param {(tag: Tag) => string} attributes
 * @param {string} address the attribute that has the address
 */
export function marked(tags, attributes, address = 'src') {
  return tags
    .map((tag) => {
      const src = tag.src ? ` ${address}="${tag.src}"` : ''
      return `<script type="text/plain" ${attributes(tag)}${src}>${tag.text ?? ''}</script>`
    })
    .join('\n')
}
