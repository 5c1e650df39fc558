import { describe, expect, it } from 'vitest'
import { catalogue, example } from '../fixtures/catalogue.js'
import { checkConfig, formatFinding } from './index.js'

const messages = (config: unknown) => checkConfig(config, catalogue).map(formatFinding)
const vendor = (entry: unknown) => ({ vendors: [entry] })
const ga = { vendor: 'google-analytics', id: 'G-1' }

describe('what is wrong is told with the option, the rule and what came', () => {
  it.each<[what: string, config: unknown, ...messages: string[]]>([
    [
      'legitimate interest in advertising',
      { categories: { marketing: { basis: 'legitimate-interest' } } },
      '`categories.marketing.basis`: must not be "legitimate-interest" for a category that covers `sale`; got "legitimate-interest".',
    ],
    [
      'legitimate interest in what is necessary',
      { categories: { security: { necessary: true, basis: 'legitimate-interest' } } },
      '`categories.security.basis`: must not be "legitimate-interest" for a necessary category: nothing of it can be objected to; got "legitimate-interest".',
    ],
    // Vendors
    [
      'an unknown category',
      { vendors: [ga, { vendor: 'meta-pixel', id: '1' }, { vendor: 'own', name: 'Own', category: 'analitics' }] },
      '`vendors[2].category`: must be one of necessary, functional, analytics, marketing; got "analitics". Did you mean "analytics"?',
    ],
    [
      'an unknown category in a list',
      vendor({ ...ga, category: ['analytics', 'media'] }),
      '`vendors[0].category[1]`: must be one of necessary, functional, analytics, marketing; got "media".',
    ],
    [
      'a misspelt category of the site’s own',
      { categories: { media: {} }, ...vendor({ ...ga, category: 'medai' }) },
      '`vendors[0].category`: must be one of necessary, functional, analytics, marketing, media; got "medai". Did you mean "media"?',
    ],
    [
      'a misspelt vendor',
      vendor({ vendor: 'google-analitics', id: 'G-1' }),
      '`vendors[0].vendor`: must be a vendor of the catalogue, or an id of your own with a `name` and a `category`; got "google-analitics". Did you mean "google-analytics"?',
    ],
    [
      'a vendor by its name',
      vendor({ vendor: 'Google Ads', id: 'AW-1' }),
      '`vendors[0].vendor`: must be a vendor of the catalogue, or an id of your own with a `name` and a `category`; got "Google Ads". Did you mean "google-ads"?',
    ],
    [
      'an unknown vendor',
      vendor({ vendor: 'chat' }),
      '`vendors[0].vendor`: must be a vendor of the catalogue, or an id of your own with a `name` and a `category`; got "chat".',
    ],
    [
      'an own vendor without a name',
      vendor({ vendor: 'chat', category: 'functional' }),
      '`vendors[0].name`: must be given, since "chat" is not in the catalogue; got nothing.',
    ],
    [
      'an own vendor without a category',
      vendor({ vendor: 'chat', name: 'Chat' }),
      '`vendors[0].category`: must be given, since "chat" is not in the catalogue; got nothing.',
    ],
    [
      'a missing id',
      vendor({ vendor: 'google-analytics' }),
      '`vendors[0].id`: must be the site’s id with Google Analytics, such as "G-XXXXXXX"; got nothing. If the page carries the vendor’s own snippet, marked, write `"snippet": true` instead.',
    ],
    [
      'a snippet that is not there',
      vendor({ vendor: 'google-analytics', snippet: false }),
      '`vendors[0].id`: must be the site’s id with Google Analytics, such as "G-XXXXXXX"; got nothing. If the page carries the vendor’s own snippet, marked, write `"snippet": true` instead.',
    ],
    [
      'an id of another vendor',
      vendor({ ...ga, id: 'UA-12345-1' }),
      '`vendors[0].id`: must look like "G-XXXXXXX", the form of an id with Google Analytics; got "UA-12345-1".',
    ],
    [
      'id and snippet together',
      vendor({ ...ga, snippet: true }),
      '`vendors[0].snippet`: must not stand beside `id`; got true. With `id` Assent loads the tag, with `snippet` the page does: keep one.',
    ],
    [
      'a vendor listed twice',
      { vendors: [ga, { ...ga, id: 'G-2' }] },
      '`vendors[1].vendor`: must be listed once; got "google-analytics". It is `vendors[0]` already.',
    ],
    [
      'a vendor with the id of a category',
      { categories: { media: {} }, ...vendor({ vendor: 'media', name: 'Media', category: 'media' }) },
      '`vendors[0].vendor`: must not be the id of a category; got "media".',
    ],
    [
      'a known vendor called necessary',
      vendor({ ...ga, category: 'necessary' }),
      '`vendors[0].category`: must not be a necessary category: Google Analytics is never necessary; got "necessary".',
    ],
    [
      'a known vendor in a necessary category of the site’s own',
      { categories: { basics: { necessary: true } }, ...vendor({ ...ga, category: ['analytics', 'basics'] }) },
      '`vendors[0].category[1]`: must not be a necessary category: Google Analytics is never necessary; got "basics".',
    ],
    ['no vendor', vendor({ id: 'G-1' }), `\`vendors[0].vendor\`: ${idRule()}; got nothing.`],
    [
      'an empty list of categories',
      vendor({ ...ga, category: [] }),
      '`vendors[0].category`: must be the id of a category, or a list of them; got an empty list.',
    ],

    // Categories
    [
      'a category that is not an id',
      { categories: { 'My Media': { label: 'Media' } } },
      `\`categories["My Media"]\`: ${idRule()}; got "My Media". Did you mean "my-media"?`,
    ],
    [
      'a category with a name every object has',
      { categories: { constructor: {} } },
      `\`categories.constructor\`: ${idRule()}; got "constructor".`,
    ],
    [
      'a category with a name that hides',
      JSON.parse('{ "categories": { "__proto__": {} } }'),
      '`categories.__proto__`: must have another name; got an empty object.',
    ],
    [
      '`necessary` made optional',
      { categories: { necessary: { necessary: false } } },
      '`categories.necessary.necessary`: must not be `false`: `necessary` always is; got false. Give a category of another name instead.',
    ],
    [
      '`analytics` made necessary',
      { categories: { analytics: { necessary: true } } },
      '`categories.analytics.necessary`: must not be `true`: `analytics` is never necessary; got true. Give a category of another name instead.',
    ],
    [
      'an unknown act',
      { categories: { marketing: { acts: ['sale', 'profilng'] } } },
      '`categories.marketing.acts[1]`: must be one of sale, sharing, profiling, sensitive, statistics, appearance; got "profilng". Did you mean "profiling"?',
    ],

    // Regions
    ['a bare state', { region: 'TX' }, `\`region\`: ${regionRule()}; got "TX". A US state is written \`US-TX\`.`],
    ['a small bare state', { region: 'ny' }, `\`region\`: ${regionRule()}; got "ny". A US state is written \`US-NY\`.`],
    [
      'a bare province',
      { region: 'QC' },
      `\`region\`: ${regionRule()}; got "QC". A Canadian province is written \`CA-QC\`.`,
    ],
    ['a small country', { region: 'fr' }, `\`region\`: ${regionRule()}; got "fr". Did you mean "FR"?`],
    ['an underscore', { region: 'us_ca' }, `\`region\`: ${regionRule()}; got "us_ca". Did you mean "US-CA"?`],
    ['a usual name', { region: 'UK' }, `\`region\`: ${regionRule()}; got "UK". The United Kingdom is written \`GB\`.`],
    ['no such state', { region: 'US-ZZ' }, `\`region\`: ${regionRule()}; got "US-ZZ". \`US\` has no such subdivision.`],
    ['no place', { region: 'Earth' }, `\`region\`: ${regionRule()}; got "Earth".`],
    [
      'a regime for a bare state',
      { regimes: { WA: { model: 'opt-in' } } },
      `\`regimes.WA\`: ${regionRule()}, or \`*\` for every place without a line; got "WA". A US state is written \`US-WA\`.`,
    ],
    [
      'an unknown model',
      { regimes: { 'US-TX': { model: 'optin' } } },
      '`regimes.US-TX.model`: must be one of opt-in, opt-out, notice; got "optin". Did you mean "opt-in"?',
    ],
    [
      'too many months',
      { regimes: { FR: { months: 36 } } },
      '`regimes.FR.months`: must be a whole number of months, 1 to 24; got 36.',
    ],
    [
      'half a month',
      { regimes: { FR: { months: 1.5 } } },
      '`regimes.FR.months`: must be a whole number of months, 1 to 24; got 1.5.',
    ],
    [
      'an unknown act of a regime',
      { regimes: { FR: { acts: { sales: 'opt-in' } } } },
      '`regimes.FR.acts.sales`: is not an option here; got "opt-in". Did you mean "sale"?',
    ],

    [
      'a country that is most likely a state',
      { regimes: { CA: { months: 12 }, 'US-NV': {}, TX: {} } },
      '`regimes.CA`: must not stand beside `TX`, which is a US state: it is a country; got "CA". The US state is written `US-CA`.',
      `\`regimes.TX\`: ${regionRule()}, or \`*\` for every place without a line; got "TX". A US state is written \`US-TX\`.`,
    ],
    [
      'a notice that is not shown',
      { regimes: { AU: { model: 'notice', notice: false } } },
      '`regimes.AU.notice`: must not be `false` where `model` is `notice`: a word about it is all that is asked; got false.',
    ],
    [
      'a signal that the law asks to honour',
      { regimes: { 'US-CA': { gpc: false } } },
      '`regimes.US-CA.gpc`: must not be `false`: Cal. Civ. Code § 1798.135, 11 CCR 7025 asks to honour the signal; got false.',
    ],
    [
      'a signal that the table honours where no law asks for it',
      { regimes: { 'US-VA': { gpc: false } } },
      '`regimes.US-VA.gpc`: must not be `false`: the signal is honoured in the US; got false.',
    ],
    [
      'a notice that is not shown where the table wants a word',
      { regimes: { NZ: { notice: false } } },
      '`regimes.NZ.notice`: must not be `false` where `model` is `notice`: a word about it is all that is asked; got false.',
    ],
    [
      'an act that asks for less than its line',
      { regimes: { '*': { model: 'opt-in', acts: { sale: 'opt-out', statistics: 'opt-out' } } } },
      '`regimes["*"].acts.sale`: must not ask for less than the `model` of its line, `opt-in`; got "opt-out".',
    ],
    [
      'a necessary category that sells',
      { categories: { media: { necessary: true, acts: ['sale'] } } },
      '`categories.media.acts`: must not stand beside `necessary`: what is necessary does nothing that the law regulates; got a list of 1. Give what does it a category of its own, which can be refused.',
    ],
    [
      'a vendor with no category',
      vendor({ vendor: 'chat', name: 'Chat', category: [] }),
      '`vendors[0].category`: must be the id of a category, or a list of them; got an empty list.',
    ],
    [
      'an advertiser that is said to be necessary',
      vendor({ vendor: 'meta-pixel', id: '1234567890', category: 'necessary' }),
      '`vendors[0].category`: must not be a necessary category: Meta Pixel is never necessary; got "necessary".',
    ],
    [
      'a yes waited for where none is',
      { texts: { 'notice.tells': 'If you agree, {who} may use cookies for {purposes}.' } },
      '`texts["notice.tells"]`: must not speak of a yes that is waited for: it is shown where things run until there is a no; got "If you agree, {who} may use cookies for…". Where a yes is waited for, `notice.asks` is shown.',
    ],
    [
      'silence taken for a yes',
      { texts: { 'notice.asks': 'By continuing to browse you accept cookies.' } },
      '`texts["notice.asks"]`: must not take silence for a yes: it is shown where nothing runs until there is one; got "By continuing to browse you accept cook…". Scrolling, closing and going on are no consent (EDPB Guidelines 05/2020).',
    ],
    [
      'advanced Consent Mode that is not acknowledged',
      { consentMode: { advanced: true } },
      '`consentMode.advanced`: must be acknowledged: Google’s tags then read the device and send before a yes, also where the law asks for one; got true. If you have taken advice, write `"acknowledged": true` beside it.',
    ],
    [
      'advanced Consent Mode that visitors are not told of',
      { consentMode: { advanced: true, acknowledged: true }, ...vendor(ga) },
      '`vendors[0].purpose`: must be given where `consentMode.advanced` is on: visitors are told in your words that it sends before a choice; got nothing.',
    ],
    [
      'a wait too long',
      { consentMode: { waitForUpdate: 60_000 } },
      '`consentMode.waitForUpdate`: must be a whole number of milliseconds, 0 to 10000; got 60000.',
    ],
    ['minors by another word', { minors: 'yes' }, '`minors`: must be `true` or `false`; got "yes".'],

    // Site
    [
      'an address that runs code',
      { site: { privacyPolicy: 'javascript:alert(1)' } },
      '`site.privacyPolicy`: must be an address with `http:` or `https:`, or a path such as `/privacy`; got "javascript:alert(1)".',
    ],
    [
      'one that hides it',
      { site: { privacyPolicy: 'java\nscript:alert(1)' } },
      '`site.privacyPolicy`: must be an address with `http:` or `https:`, or a path such as `/privacy`; got "java\\nscript:alert(1)".',
    ],
    [
      'an address without its scheme',
      { site: { links: [{ label: 'Opt out', url: 'www.optout.example' }] } },
      '`site.links[0].url`: must be an address with `http:` or `https:`, or a path such as `/privacy`; got "www.optout.example". Did you mean "https://www.optout.example"?',
    ],
    [
      'a date that does not exist',
      { site: { policyDate: '2026-02-30' } },
      '`site.policyDate`: must be a date that exists, written `YYYY-MM-DD`; got "2026-02-30".',
    ],
    [
      'a wrong e-mail address',
      { site: { controllers: [{ name: 'Acme', email: 'privacy at acme' }] } },
      '`site.controllers[0].email`: must be an e-mail address, such as `privacy@example.com`; got "privacy at acme".',
    ],
    [
      'a party without a name',
      { site: { controllers: [{ email: 'privacy@acme.example' }] } },
      '`site.controllers[0].name`: must be a text that is not empty; got nothing.',
    ],
    ['an empty name', { site: { name: ' ' } }, '`site.name`: must be a text that is not empty; got " ".'],

    // The rest
    [
      'a misspelt option',
      { vendros: [] },
      '`vendros`: is not an option here; got an empty list. Did you mean "vendors"?',
    ],
    [
      'an unknown option',
      { cookie: { lifetime: 12 } },
      '`cookie.lifetime`: is not an option here; got 12. The options here are name, domain.',
    ],
    [
      'an option in another case',
      { ui: { Theme: 'dark' } },
      '`ui.Theme`: is not an option here; got "dark". Did you mean "theme"?',
    ],
    [
      'an unknown theme',
      { ui: { theme: 'drak' } },
      '`ui.theme`: must be one of auto, light, dark; got "drak". Did you mean "dark"?',
    ],
    [
      'a short colour',
      { ui: { accent: '#abc' } },
      '`ui.accent`: must be a colour written `#rrggbb`; got "#abc". Did you mean "#aabbcc"?',
    ],
    ['a named colour', { ui: { accent: 'red' } }, '`ui.accent`: must be a colour written `#rrggbb`; got "red".'],
    [
      'a negative radius',
      { ui: { radius: -1 } },
      '`ui.radius`: must be a number of CSS pixels, 0 to 22, which is half a button’s height; got -1.',
    ],
    ['an unknown reload', { reload: 'always' }, '`reload`: must be one of auto, ask, never; got "always".'],
    [
      'a POSIX locale',
      { language: 'en_US' },
      '`language`: must be a BCP 47 language tag, such as `en` or `de-AT`; got "en_US". Did you mean "en-US"?',
    ],
    [
      'an address for a domain',
      { cookie: { domain: 'https://www.acme.example/' } },
      '`cookie.domain`: must be a domain, such as `example.com`; got "https://www.acme.example/". Did you mean "www.acme.example"?',
    ],
    [
      'a word for a domain',
      { cookie: { domain: 'acme' } },
      '`cookie.domain`: must be a domain, such as `example.com`; got "acme".',
    ],
    [
      'a cookie’s name with a space',
      { cookie: { name: 'my consent' } },
      '`cookie.name`: must be a cookie’s name: letters, digits, `_`, `.` and `-`; got "my consent".',
    ],
  ])('%s', (_, config, ...told) => {
    expect(messages(config)).toEqual(told)
  })
})

describe('a wrong type is told at every level', () => {
  it.each<[config: unknown, message: string]>([
    [null, '`config`: must be an object; got null.'],
    [[], '`config`: must be an object; got an empty list.'],
    ['{}', '`config`: must be an object; got "{}".'],
    [undefined, '`config`: must be an object; got nothing.'],
    [{ site: 'Acme' }, '`site`: must be an object; got "Acme".'],
    [{ site: { controllers: { name: 'Acme' } } }, '`site.controllers`: must be a list; got an object with "name".'],
    [
      { site: { rights: { email: 1 } } },
      '`site.rights.email`: must be an e-mail address, such as `privacy@example.com`; got 1.',
    ],
    [{ vendors: { 'meta-pixel': '1' } }, '`vendors`: must be a list; got an object with "meta-pixel".'],
    [{ vendors: ['meta-pixel'] }, '`vendors[0]`: must be an object; got "meta-pixel".'],
    [
      vendor({ vendor: 'meta-pixel', id: 1234567890 }),
      '`vendors[0].id`: must be a text that is not empty; got 1234567890.',
    ],
    [vendor({ ...ga, snippet: 'yes' }), '`vendors[0].snippet`: must be `true` or `false`; got "yes".'],
    [vendor({ ...ga, category: [1] }), '`vendors[0].category[0]`: must be the id of a category; got 1.'],
    [vendor({ ...ga, cookies: ['_ga'] }), '`vendors[0].cookies[0]`: must be an object; got "_ga".'],
    [{ categories: ['analytics', 'media'] }, '`categories`: must be an object; got a list of 2.'],
    [{ categories: { media: 'Media' } }, '`categories.media`: must be an object; got "Media".'],
    [{ categories: { media: { acts: 'sale' } } }, '`categories.media.acts`: must be a list; got "sale".'],
    [{ region: ['FR'] }, '`region`: must be an ISO 3166 code in capitals, such as `FR` or `US-CA`; got a list of 1.'],
    [{ regimes: { FR: 'opt-in' } }, '`regimes.FR`: must be an object; got "opt-in".'],
    [{ regimes: { FR: { gpc: 1 } } }, '`regimes.FR.gpc`: must be `true` or `false`; got 1.'],
    [{ reload: true }, '`reload`: must be one of auto, ask, never; got true.'],
    [{ texts: { title: { en: 'Cookies' } } }, '`texts.title`: must be a text; got an object with "en".'],
    [
      { ui: { radius: '8px' } },
      '`ui.radius`: must be a number of CSS pixels, 0 to 22, which is half a button’s height; got "8px".',
    ],
  ])('%j', (config, message) => {
    expect(messages(config)).toEqual([message])
  })
})

describe('what is right passes', () => {
  it.each<[what: string, config: unknown]>([
    ['an empty config', {}],
    ['what a site owner pastes', example],
    ['a vendor’s own snippet', vendor({ vendor: 'google-analytics', snippet: true })],
    ['a vendor without a loader, and so without an id', vendor({ vendor: 'share-button' })],
    ['a vendor of the site’s own', vendor({ vendor: 'chat', name: 'Chat', category: ['functional', 'analytics'] })],
    ['an own vendor that is necessary', vendor({ vendor: 'login', name: 'Login', category: 'necessary' })],
    [
      'a category of the site’s own',
      { categories: { media: { label: 'Media' } }, ...vendor({ ...ga, category: 'media' }) },
    ],
    ['what says the obvious', { categories: { necessary: { necessary: true }, analytics: { necessary: false } } }],
    ['countries that look like states', { regimes: { CA: {}, DE: {}, MT: {}, IN: {}, 'US-CA': {}, 'CA-QC': {} } }],
    ['Kosovo', { region: 'XK' }],
    ['markup in texts, which is shown as text', { texts: { title: '<b>Cookies</b>' }, site: { name: 'A & <i>B</i>' } }],
    [
      'relative and absolute addresses',
      { site: { privacyPolicy: 'privacy.html?a=b:c', cookiePolicy: 'HTTPS://a.example/ü' } },
    ],
    ['a domain with its dot', { cookie: { domain: '.acme.co.uk', name: '__Secure-assent' } }],
    ['options that are undefined, as code writes them', { region: undefined, site: { name: undefined } }],
  ])('%s', (_, config) => {
    expect(messages(config)).toEqual([])
  })

  it('takes any vendor where there is no catalogue', () => {
    expect(checkConfig(vendor({ vendor: 'chat' }))).toEqual([])
  })
})

it('tells all faults at once, in the order of the document', () => {
  const config = {
    ui: { theme: 'drak', accent: 1 },
    vendors: [{ id: 'x' }, { category: 'x', vendor: 'meta-pixel' }],
    regimes: { EU: { modle: 'opt-in', months: 0 } },
    oops: 1,
    site: { links: [{ url: 'data:,' }] },
  }
  expect(checkConfig(config, catalogue).map(({ path }) => path)).toEqual([
    'ui.theme',
    'ui.accent',
    'vendors[0].vendor',
    'vendors[1].category',
    'vendors[1].id',
    'regimes.EU',
    'regimes.EU.modle',
    'regimes.EU.months',
    'oops',
    'site.links[0].url',
    'site.links[0].label',
  ])
})

function idRule() {
  return 'must be an id: a lower-case letter, then at most 39 lower-case letters, digits and hyphens'
}

function regionRule() {
  return 'must be an ISO 3166 code in capitals, such as `FR` or `US-CA`'
}
