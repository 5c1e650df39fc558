import type { VendorAbout } from '@assent/core'
import * as z from 'zod'
import { defaultCategoryIds } from './category.js'
import { configSchema } from './config.js'

/** The config as JSON Schema, draft 2020-12, for editors. The catalogue's vendors are offered, own ones allowed. */
export function configJsonSchema(catalogue: readonly VendorAbout[]): object {
  const examples: Readonly<Record<string, readonly string[]>> = {
    'vendors.items.vendor': catalogue.map(({ id }) => id),
    'vendors.items.category': defaultCategoryIds,
  }
  const { $schema, ...schema } = z.toJSONSchema(configSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const offered = examples[path.filter((part) => part !== 'properties').join('.')]
      if (offered) jsonSchema.examples = [...offered]
    },
  })
  return {
    $schema,
    $id: 'https://assent.example/assent.schema.json',
    title: 'Assent config',
    description: 'What a site owner writes: who receives data, in which categories, and how the visitor is asked.',
    ...schema,
  }
}
