import { readdirSync, readFileSync } from 'node:fs'
import { resolve as absolute, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { onlyElements, onlySet } from './scripts/dependency-cuts.mjs'

const from = 'packages/assent/src/tag'
const to = 'packages/assent/dist'

/** Modules that make the page's excerpt of a larger table. What they export is made now: the table itself is left out. */
const excerpts = /packages\/\w+\/src\/[\w-]+-excerpt\.ts$/

const excerpt = {
  name: 'excerpt',
  async load(id) {
    if (!excerpts.test(id)) return null
    const made = await import(pathToFileURL(id.replace('/src/', '/dist/').replace(/ts$/, 'js')).href)
    return Object.entries(made)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      .join('\n')
  },
}

/** The packages' sources, bundled as they stand; `tsc -b` has checked their types before. */
const plugins = () => [
  excerpt,
  onlySet,
  onlyElements,
  resolve({ exportConditions: ['@assent/source'] }),
  typescript({ tsconfig: './tsconfig.rollup.json', noEmitOnError: true }),
]

const minify = ({ compress, ...options } = {}) =>
  terser({
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, ...compress },
    format: { comments: false },
    ...options,
  })

/** For the face alone: it makes the tag larger. */
const dense = { unsafe_comps: true, unsafe_undefined: true, unsafe_math: true, pure_getters: true }

/**
 * For what runs as it arrives, nearly all of it: Chromium compiles it while it downloads, and not function by function on the page's
 * thread when each is called. https://v8.dev/blog/explicit-compile-hints
 */
const eager = { format: { comments: false, preamble: '//# allFunctionsCalledOnLoad' } }

/** What inlines less repeats itself more, which weighs less on the wire. */
const compress = { inline: 1, passes: 4 }

/** For the tag. The names are those that its own modules alone say to each other. */
const alone = {
  ...eager,
  compress,
  mangle: { properties: { regex: /^(isDue|onTurn|hasRun|isWritable|holderOf|isGesture|isListed|lane)$/ } },
}

/** Says what each file weighs, as the wire counts it. */
const weigh = {
  name: 'weigh',
  writeBundle(_, bundle) {
    for (const { fileName, code } of Object.values(bundle))
      if (code) console.log(`${fileName}: ${brotliCompressSync(code).length} bytes brotli`)
  },
}

const locales = readdirSync('packages/ui/src/locales')
  .filter((name) => /^[\w-]+\.ts$/.test(name))
  .map((name) => name.slice(0, -3))

/** The keys of what the notice says; the rest of a language is a file of its own, fetched for what is shown beyond it. */
const [{ notice }, { lines }] = await Promise.all(
  ['notice', 'lines'].map((part) => import(`./packages/ui/dist/locales/en/${part}.js`)),
)
const ofNotice = { ...notice, ...lines }
const isOfNotice = (key) => key in ofNotice || key.replace(/\.(zero|one|two|few|many|other)$/, '') in ofNotice

/** A file of a language: the notice's part of its texts, or what is beyond. */
const localeFile = {
  name: 'locale-file',
  resolveId: (source) => source,
  async load(id) {
    const [name, part] = id.split('?')
    const { texts } = await import(`./packages/ui/dist/locales/${name}.js`)
    const own = Object.entries(texts).filter(([key]) => isOfNotice(key) === (part === 'notice'))
    return `export const texts = ${JSON.stringify(Object.fromEntries(own))}`
  },
}

const { about, catalogue, stock } = await import('./packages/vendors/dist/index.js')
const furtherVendors = catalogue.filter((vendor) => !stock.includes(vendor)).map(({ id }) => id)

/**
 * A file for each vendor beyond the stock: its `adapter`, and what people read `about` it. Each has its own copy of what vendors
 * share, so that one request is enough.
 */
const vendorFile = {
  name: 'vendor-file',
  resolveId(source, importer) {
    if (!importer) return source
    const [from, vendor] = importer.split('?')
    return `${absolute(dirname(from), source)}?${vendor}`
  },
  async load(id) {
    const [path, vendor] = id.split('?')
    if (path !== 'vendor') return readFileSync(path, 'utf8')
    const folder = 'packages/vendors/dist'
    const file = readdirSync(folder, { recursive: true }).find((name) => name.endsWith(join('/', `${vendor}.js`)))
    const made = await import(pathToFileURL(absolute(folder, file)).href)
    const [name] = Object.entries(made).find(([, value]) => value.id === vendor)
    return [
      `export { ${name} as adapter } from ${JSON.stringify(absolute(folder, file))}`,
      `export const about = ${JSON.stringify(about.find((entry) => entry.id === vendor))}`,
    ].join('\n')
  },
}

const ecma = { generatedCode: { preset: 'es2015' } }

/*
 * Builds of their own, not one graph: a classic script may share nothing with modules by import, so the tag hands the chunks what
 * they need. What is shown imports what it shares with the banner from the banner's own file.
 */
export default [
  ...[
    ['tag', 'assent'],
    ['full', 'assent-full'],
  ].map(([input, file]) => ({
    input: `${from}/${input}.ts`,
    plugins: plugins(),
    output: { file: `${to}/${file}.js`, format: 'iife', strict: false, ...ecma, plugins: [minify(alone), weigh] },
  })),
  {
    input: {
      'assent-banner': `${from}/banner.ts`,
      'assent-panel': `${from}/panel.ts`,
      'assent-placeholders': `${from}/placeholders.ts`,
      'assent-declaration': `${from}/declaration.ts`,
    },
    // What one takes from another's file is added to that file's exports: else there would be a third.
    preserveEntrySignatures: 'allow-extension',
    // As its manifest says: or the table of regimes would come along.
    treeshake: { moduleSideEffects: (id) => !id.includes('packages/core/') },
    plugins: plugins(),
    output: {
      dir: to,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'assent-[name].js',
      manualChunks: { 'assent-banner': [`${from}/banner.ts`] },
      ...ecma,
      plugins: [minify({ ...eager, module: true, compress: dense }), weigh],
    },
  },
  ...['tag/diagnosis', 'tag/receipts', 'tag/region', 'gpp', 'opt-out'].map((name) => ({
    input: `packages/assent/src/${name}.ts`,
    plugins: plugins(),
    output: {
      file: `${to}/assent-${name.replace('tag/', '')}.js`,
      format: 'es',
      ...ecma,
      plugins: [minify({ module: true, compress }), weigh],
    },
  })),
  {
    input: Object.fromEntries(
      locales.flatMap((name) => [
        [name, `${name}?notice`],
        [`beyond/${name}`, `${name}?beyond`],
      ]),
    ),
    plugins: [localeFile],
    output: {
      dir: `${to}/locales`,
      format: 'es',
      entryFileNames: '[name].js',
      ...ecma,
      plugins: [minify({ module: true })],
    },
  },
  {
    input: Object.fromEntries(furtherVendors.map((id) => [id, `vendor?${id}`])),
    plugins: [vendorFile],
    output: {
      dir: `${to}/vendors`,
      format: 'es',
      entryFileNames: '[name].js',
      ...ecma,
      plugins: [minify({ module: true })],
    },
  },
]
