// Writes docs/vendors.md from the catalogue: node scripts/vendors-doc.mjs, after a build. A test holds the two together.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
const code = (text) => `\`${text}\``
const codes = (texts) => texts.map(code).join(' ')

function loadingOf({ load }, { idExample }) {
  return load ? `\`"id": "${idExample}"\`` : '`"snippet": true`'
}

function lossOf({ stops, update }) {
  if (stops) return 'told, and stops'
  if (update) return 'told'
  return 'a reload ends it'
}

/** The page, from the tables it describes. */
export function vendorsDoc({ catalogue, stock, about, neverHeld, embeds }) {
  const known = catalogue.map((vendor) => ({ vendor, told: about.find(({ id }) => id === vendor.id) }))
  const reasons = [...new Set(neverHeld.map(({ reason }) => reason))]
  return `<!-- Written by scripts/vendors-doc.mjs from packages/vendors/src. -->

# Vendors

The ${catalogue.length} vendors Assent knows by name. The script tag carries the first ${stock.length}; each other has a file beside it, and as a module each company
has its own, \`assent/vendors/<company>\`. With an \`id\` Assent loads the vendor itself; with \`"snippet": true\` the page carries the
vendor’s own snippet. Where no \`id\` is shown only the
latter is possible: the tag needs more than one id, or must run before the page is drawn, or there is no tag at all.

Facts no source confirms are marked \`unconfirmed\` in the code.

${table(
  ['vendor', 'name', 'categories', 'in the config', 'after a loss'],
  known.map(({ vendor, told }) => [
    code(vendor.id),
    `[${told.name}](${told.privacyPolicy})`,
    vendor.categories.join(', '),
    loadingOf(vendor, told),
    lossOf(vendor),
  ]),
)}

## Hosts and names

A leading dot includes subdomains; a path is a beginning. Names are beginnings too, unless they end in \`=\`. A vendor’s \`hosts\` and
\`storage\` in the config add to these, for a proxy or a server container of the site’s own.

${table(
  ['vendor', 'hosts', 'cookies and storage keys'],
  known.map(({ vendor }) => [code(vendor.id), codes(vendor.hosts), codes(vendor.storage) || '–']),
)}

## Never held

Without these a page cannot do what its visitor came for. A vendor that the config lists is held all the same: list \`google-maps\` to have
its maps wait.

${table(
  ['why', 'hosts'],
  reasons.map((reason) => [
    reason,
    codes(neverHeld.filter((entry) => entry.reason === reason).map(({ host }) => host)),
  ]),
)}

## Embeds

What can wait in its place. A quieter host stores less and still sends the visitor’s address, so it is held too.

${table(
  ['vendor', 'frames', 'scripts', 'quieter'],
  embeds.map(({ vendor, frames, scripts, quieterHost, quieterQuery }) => [
    code(vendor),
    codes(frames),
    codes(scripts) || '–',
    quieterHost ? code(quieterHost) : quieterQuery ? code(`?${quieterQuery}`) : '–',
  ]),
)}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const from = (name) => import(`../packages/vendors/dist/${name}.js`)
  const tables = await Promise.all(['catalogue', 'stock', 'about', 'never-held', 'embeds'].map(from))
  writeFileSync('docs/vendors.md', vendorsDoc(Object.assign({}, ...tables)))
}
