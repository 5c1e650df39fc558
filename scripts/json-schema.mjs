// Writes the config's JSON Schema beside the script-tag files, for editors.
import { writeFileSync } from 'node:fs'
import { configJsonSchema } from '../packages/schema/dist/index.js'
import { about } from '../packages/vendors/dist/about.js'

writeFileSync('packages/assent/dist/assent.schema.json', `${JSON.stringify(configJsonSchema(about), null, 2)}\n`)
