import { describe, expect, it } from 'vitest'
import { type KantaraExtras, toKantara } from './kantara.js'
import type { Receipt } from './receipt.js'

const receipt: Receipt = {
  format: 'assent-receipt/1',
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  site: 'www.acme.example',
  subject: '5c7b6c8e-2a55-4c0e-9a3b-0a3f6f0c2d11',
  event: 'given',
  time: '2026-11-22T04:30:00.900Z',
  previous: null,
  page: 'https://www.acme.example',
  region: 'DE',
  language: 'en',
  regime: { place: 'DE', model: 'opt-in' },
  method: { control: 'choose', layer: 'preferences', by: 'gesture' },
  signals: { gpc: false },
  categories: { necessary: 'granted', analytics: 'granted', marketing: 'denied' },
  vendors: { 'google-analytics': 'granted', 'meta-pixel': 'denied', counter: 'denied' },
  purposes: [
    { category: 'necessary', basis: 'necessary', vendors: [] },
    { category: 'analytics', basis: 'consent', vendors: ['google-analytics', 'counter'] },
    { category: 'marketing', basis: 'consent', vendors: ['meta-pixel'] },
  ],
  controllers: [
    { name: 'Acme Ltd', address: '1 High Street\nLeeds', email: 'privacy@acme.example', phone: '+44 (113) 496-0000' },
  ],
  notice: null,
  policy: 'a'.repeat(64),
  sdk: '0.1.0',
  missing: [],
}

const full: KantaraExtras = {
  sensitive: [],
  policyUrl: 'https://www.acme.example/privacy',
  service: 'Acme',
  contact: 'The privacy team',
  termination: 'Ends after 6 months, or in the preferences at any time.',
  piiCategory: ['Online identifiers'],
  purposes: { analytics: { purpose: 'Counting visits', purposeCategory: ['3 - Analytics'] } },
  vendors: { 'google-analytics': 'Google Analytics' },
}

const kantara = (changes: Partial<Receipt> = {}, extras: KantaraExtras = full) =>
  toKantara({ ...receipt, ...changes }, extras)!

/** What the specification's schema requires, § 4.8: a path, and what must stand there. `[]` stands for each of a list. */
const required: [path: string, holds: (value: unknown) => boolean][] = [
  ['version', (value) => value === 'KI-CR-v1.1.0'],
  ['consentTimestamp', Number.isInteger],
  ...[
    ...['jurisdiction', 'collectionMethod', 'consentReceiptID', 'piiPrincipalId', 'policyUrl'],
    ...[
      'piiControllers[].piiController',
      'piiControllers[].contact',
      'piiControllers[].email',
      'piiControllers[].phone',
    ],
    ...['services[].service', 'services[].purposes[].consentType', 'services[].purposes[].termination'],
    ...['services[].purposes[].purposeCategory[]', 'services[].purposes[].piiCategory[]'],
  ].map((path): [string, (value: unknown) => boolean] => [path, (value) => typeof value === 'string' && value !== '']),
  ['piiControllers[].address', (value) => typeof value === 'object' && value !== null && !Array.isArray(value)],
  ['services[].purposes[].thirdPartyDisclosure', (value) => typeof value === 'boolean'],
  ['sensitive', (value) => typeof value === 'boolean'],
]

function valuesAt(value: unknown, path: string): unknown[] {
  const [, key = '', each, rest] = /^([^.[\]]*)(\[\])?\.?(.*)$/.exec(path)!
  const member = (value as Record<string, unknown>)[key]
  const values = each ? (Array.isArray(member) && member.length ? member : [undefined]) : [member]
  return rest ? values.flatMap((inner) => valuesAt(inner, rest)) : values
}

describe('every Kantara receipt has the fields that are required', () => {
  it.each<[string, Partial<Receipt>, KantaraExtras]>([
    ['with all supplied', {}, full],
    [
      'with nothing supplied',
      { controllers: [], region: '', regime: { place: '', model: 'opt-in' } },
      { sensitive: [] },
    ],
    ['of several controllers', { controllers: [{ name: 'A' }, { name: 'B', email: 'b@example.com' }] }, full],
    ['with sensitive data', {}, { ...full, sensitive: ['health'] }],
  ])('%s', (_, changes, extras) => {
    const made = kantara(changes, extras).receipt
    for (const [path, holds] of required)
      for (const value of valuesAt(made, path)) expect(holds(value), `${path}: ${JSON.stringify(value)}`).toBe(true)
    // § 4.5.11 and 4.5.13: required by what another field says.
    for (const purpose of made.services.flatMap(({ purposes }) => purposes))
      expect('thirdPartyName' in purpose).toBe(purpose.thirdPartyDisclosure)
    expect('spiCat' in made).toBe(made.sensitive)
  })
})

it('says what was granted, to whom, and how', () => {
  expect(kantara()).toEqual({
    receipt: {
      version: 'KI-CR-v1.1.0',
      jurisdiction: 'DE',
      consentTimestamp: 1_795_321_800,
      collectionMethod: 'choose in the preferences of https://www.acme.example, by gesture',
      consentReceiptID: receipt.id,
      language: 'en',
      piiPrincipalId: receipt.subject,
      piiControllers: [
        {
          piiController: 'Acme Ltd',
          contact: 'The privacy team',
          address: { streetAddress: '1 High Street\nLeeds' },
          email: 'privacy@acme.example',
          phone: 'tel:+441134960000',
        },
      ],
      policyUrl: 'https://www.acme.example/privacy',
      services: [
        {
          service: 'Acme',
          purposes: [
            {
              purpose: 'Counting visits',
              purposeCategory: ['3 - Analytics'],
              consentType: 'EXPLICIT',
              piiCategory: ['Online identifiers'],
              termination: 'Ends after 6 months, or in the preferences at any time.',
              thirdPartyDisclosure: true,
              thirdPartyName: 'Google Analytics',
            },
          ],
        },
      ],
      sensitive: false,
    },
    missing: [],
  })
})

it('names what nobody supplied, and invents nothing', () => {
  const { receipt: made, missing } = kantara({ controllers: [{ name: 'Acme Ltd' }] }, { sensitive: [] })
  expect(missing).toEqual([
    ...['piiControllers[0].contact', 'piiControllers[0].address.streetAddress', 'piiControllers[0].email'],
    ...['piiControllers[0].phone', 'policyUrl', 'services[0].purposes[0].purposeCategory[0]'],
    ...['services[0].purposes[0].piiCategory[0]', 'services[0].purposes[0].termination'],
  ])
  expect(made.policyUrl).toBe('not supplied')
  expect(made.services[0]?.service).toBe('www.acme.example')
})

describe('a consent that was not explicit is described', () => {
  it.each<[expected: string, basis: 'consent' | 'opt-out' | 'notice', by: Receipt['method']['by']]>([
    ['EXPLICIT', 'consent', 'gesture'],
    ['consent, recorded by api', 'consent', 'api'],
    ['consent, recorded by synthetic', 'consent', 'synthetic'],
    ['in use until refused, recorded by gesture', 'opt-out', 'gesture'],
    ['in use after notice, recorded by gesture', 'notice', 'gesture'],
  ])('%s', (expected, basis, by) => {
    const purposes = [{ category: 'analytics', basis, vendors: [] }]
    const made = kantara({ purposes, method: { ...receipt.method, by } })
    expect(made.receipt.services[0]?.purposes[0]?.consentType).toBe(expected)
  })
})

it.each<[string, string]>([
  ['+49 30 901820', 'tel:+4930901820'],
  ['0113 496 0000', '0113 496 0000'],
])('writes the phone number %s as %s', (phone, expected) => {
  const made = kantara({ controllers: [{ name: 'Acme Ltd', phone }] })
  expect(made.receipt.piiControllers[0]?.phone).toBe(expected)
})

it.each<[string, Partial<Receipt>]>([
  ['a refusal', { event: 'refused', categories: { necessary: 'granted', analytics: 'denied', marketing: 'denied' } }],
  ['a receipt without purposes', { purposes: [] }],
  ['a grant of what is necessary alone', { purposes: receipt.purposes.slice(0, 1) }],
])('makes none of %s', (_, changes) => {
  expect(toKantara({ ...receipt, ...changes }, full)).toBeUndefined()
})
