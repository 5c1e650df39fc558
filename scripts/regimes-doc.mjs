// Writes docs/regimes.md from the table of regimes: node scripts/regimes-doc.mjs, after a build. A test holds the two together.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
const codes = (places) =>
  places
    .split(' ')
    .map((place) => `\`${place}\``)
    .join(' ')

/** Acts with the model each has: `sale`, `sharing`: opt-in. */
function actsOf({ acts = {} }) {
  const models = [...new Set(Object.values(acts))]
  return models
    .map((model) => {
      const names = Object.keys(acts).filter((act) => acts[act] === model)
      return `${names.map((act) => `\`${act}\``).join(', ')}: ${model}`
    })
    .join('; ')
}

const rules = (lines) =>
  table(
    ['places', 'model', 'acts that differ', 'GPC', 'notice', 'months', 'silence', 'closing', 'first layer'],
    lines.map((line) => [
      codes(line.places),
      line.model,
      actsOf(line),
      line.gpc ? 'yes' : '',
      line.notice ? 'yes' : '',
      line.months,
      line.silence,
      line.closing,
      line.firstLayer.join(', '),
    ]),
  )

const sources = (lines) =>
  table(
    ['places', 'law', 'source', 'from', 'to come'],
    lines.map(({ places, law = '', source, confirmed, since = '', next = '' }) => [
      codes(places),
      law,
      `${source}${confirmed ? '' : '†'}`,
      since,
      next,
    ]),
  )

const duties = {
  duty: 'in force',
  reported: 'reported in force†',
  permission: 'worded as permission',
  conditions: 'on conditions',
  none: 'none',
}

const signal = (lines) =>
  table(
    ['duty to honour it', 'states'],
    Object.entries(duties).map(([duty, words]) => [
      words,
      codes(
        lines
          .filter((line) => line.signal === duty && /^US-/.test(line.places))
          .map(({ places }) => places)
          .join(' '),
      ),
    ]),
  )

/** The page, from the table it describes. */
export function regimesDoc(regimes) {
  const minors = regimes.filter((line) => line.minors)
  return `<!-- Written by scripts/regimes-doc.mjs from packages/core/src/regimes/. -->

# Regimes

Which rules Assent applies where, and on whose word. These are engineering defaults, not legal advice: a site changes a line with
\`regimes\` in its config.

| model     | before an answer                               | the notice                                                                |
| --------- | ---------------------------------------------- | ------------------------------------------------------------------------- |
| \`opt-in\`  | only what is necessary runs                    | shown until there is an answer                                            |
| \`opt-out\` | everything runs but what an act makes \`opt-in\` | shown where the line says \`notice\`, until there is an answer or a refusal |
| \`notice\`  | as \`opt-out\`                                   | shown once, where the line says \`notice\`                                  |

So a category that is \`opt-in\` by an act alone, such as sensitive data in \`US-CA\`, stays held until the visitor grants it in the
preferences. A site that would rather ask writes \`"notice": true\` in a line of its own.

The notice says which is which: “If you agree” where nothing optional runs before an answer (the EU), “Unless you say no” where all of
it does (Canada), and where some runs and some waits, both, each with its own purposes: “Unless you say no, Acme may use cookies and
similar technology for statistics, and for advertising only if you agree” (Switzerland; the UK, once a site claims an exemption with
\`"analytics": { "acts": ["statistics"] }\`). The texts are \`notice.asks\`, \`notice.tells\` and \`notice.mixed\`.

A category has the strictest model of the acts it performs, or the line’s model if it names none: an exemption counts only
for a category all of whose acts are exempted. **GPC** means that the browser’s signal refuses \`sale\`, \`sharing\`, \`profiling\`
and \`sensitive\`, and that the refusal is recorded, so that it outlasts the signal. **Months** is how long a choice stands,
**silence** how long a refusal of everything is left in peace: a site’s line can lengthen that, not shorten it. **Closing** is what
a cross on the notice would mean; it is nowhere a yes. **First layer** is what the notice must hold. Assent’s holds the five of the
first line everywhere, the link and the status in the US, and in Italy, where the Garante’s guidelines ask for one, the cross, which
refuses as “Reject all” does. The controllers are behind “Choose”.

## The table

${rules(regimes)}

## Laws and sources

† not confirmed from the law or the regulator: review before relying on it.

${sources(regimes)}

## Every other place

A place without a line gets the site’s own line \`*\`, which builds on the strictest rules: opt-in, GPC honoured, six months. Without
that line it gets the strictest, and so do an unknown or malformed region and a failed lookup, whatever \`*\` says. There is no
allow-all default for the rest of the world.

Where the page's own server cannot say the region, the receipts server may: beside the tag, a module asks it, and the strictest rules
hold until it answers, and where it does not ([why](decisions/region-by-answer.md)). As a module: \`askRegion(assent)\` of \`assent/region\`.

\`\`\`html
<script async type="module" src="/assent/assent-region.js"></script>
\`\`\`

A region is a country by its ISO 3166 code, a subdivision always with its country’s: \`CA\` is Canada, \`DE\` Germany and \`MT\`
Malta; California is \`US-CA\`. A subdivision without a line has its country’s, so \`FR-GP\` is France and \`GB-NIR\` the UK.

## The signal in the United States

GPC is honoured in every state. That needs no exact location, and meets the strictest reading.

${signal(regimes)}

## Minors

${minors.map(({ places }) => `\`${places}\``).join(', ')} forbid selling minors’ data or targeting advertisements at them whatever they consent to. With \`"minors": true\`,
because the site is directed at them or because this visitor is known to be one, every category for sale, sharing or profiling is
off, everywhere, and nobody is asked about it.

## A site’s own lines

\`\`\`json
{ "regimes": { "US-CA": { "model": "opt-in" }, "ZA": { "gpc": true }, "*": { "months": 12 } } }
\`\`\`

A line changes what it names and leaves the rest of the table’s; acts are changed one by one. For a place without a line it
builds on the strictest, also for a subdivision whose country has one. The first of these decides: the subdivision’s lines
(the site’s over the table’s), then the country’s, then \`*\`.

A site’s line for a country reaches the subdivisions that have a line in the table only where it asks for more: a model that
is \`opt-in\`, the signal honoured, the notice shown. With \`"US": { "model": "opt-in" }\` that is California’s model too; with
\`"US": { "model": "notice" }\` California keeps its own, and a site that means to change it writes \`US-CA\`, which has the last
word.

Three things no line can do, and the schema says so: waive a signal that the table honours, leave out the notice where the model is
\`notice\`, and ask for less than the yes of an \`opt-in\` line for an act that nothing exempts.

What cannot be read in a line is taken in the strictest sense: a model that is none is \`opt-in\`, and the signal is honoured
unless \`gpc\` is \`false\`. A choice stands for 24 months at most, and grants for no time at all where \`months\` is no number.

## What the sources are

Of the texts cited these were read in the statute or an official copy: California, Colorado, Delaware, Maryland, Minnesota,
Montana. Those of Oregon, Nebraska and Texas were read in mirrors. The other lines rest on a public third-party review of consent
presets, dated 8 September 2026, that quotes statutes and regulators and names what it could not read; on law firms’ notes (PECR
after February 2026); and on summaries of the guides by the CNIL, the AEPD, the Garante, the ANPD and the FDPIC.
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { regimes } = await import('../packages/core/dist/regimes/index.js')
  writeFileSync('docs/regimes.md', regimesDoc(regimes))
}
