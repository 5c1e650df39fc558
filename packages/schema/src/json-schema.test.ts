import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { catalogue, example } from '../fixtures/catalogue.js'
import { nearConfig } from '../fixtures/near-config.js'
import { checkConfig, configJsonSchema } from './index.js'

const schema = configJsonSchema(catalogue)
const reader = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
const isValid = (config: unknown) => reader.safeParse(config).success

interface Node {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly additionalProperties?: Node | boolean
}

it('says what it is', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://assent.example/assent.schema.json',
    title: 'Assent config',
    additionalProperties: false,
  })
})

it('is the same every time', () => {
  expect(JSON.stringify(configJsonSchema(catalogue))).toBe(JSON.stringify(schema))
})

it('offers the catalogue’s vendors and takes others', () => {
  expect(schema).toHaveProperty('properties.vendors.items.properties.vendor.examples', [
    'google-analytics',
    'google-ads',
    'meta-pixel',
    'linkedin-insight',
    'microsoft-uet',
    'share-button',
  ])
  expect(isValid({ vendors: [{ vendor: 'chat', name: 'Chat', category: 'functional' }] })).toBe(true)
})

it('describes every option', () => {
  const undescribed = (node: Node, path: string): string[] => [
    ...Object.entries(node.properties ?? {}).flatMap(([key, option]) => [
      // The models by act are told once, where they start.
      ...(option.description || path.endsWith('.acts') ? [] : [`${path}.${key}`]),
      ...undescribed(option, `${path}.${key}`),
    ]),
    ...(node.items ? undescribed(node.items, `${path}[]`) : []),
    ...(typeof node.additionalProperties === 'object' ? undescribed(node.additionalProperties, `${path}.*`) : []),
  ]
  expect(undescribed(schema as Node, 'config')).toEqual([])
})

describe('takes what the check takes', () => {
  it('takes what a site owner pastes', () => {
    expect(isValid(example)).toBe(true)
  })

  it('takes every config without a finding', () => {
    fc.assert(
      fc.property(nearConfig, (config) => {
        if (!checkConfig(config, catalogue).length) expect(isValid(config)).toBe(true)
      }),
    )
  })
})

it.each<[config: unknown]>([
  [{ vendros: [] }],
  [{ site: { privacyPolicy: 'javascript:alert(1)' } }],
  [{ vendors: [{ id: 'G-1' }] }],
  [{ categories: { 'My Media': {} } }],
  [{ region: 'fr' }],
  [{ regimes: { FR: { months: 25 } } }],
])('refuses %j', (config) => {
  expect(isValid(config)).toBe(false)
})
