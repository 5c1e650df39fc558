import * as z from 'zod'
import { configSchema } from './config.js'
import type { Breach } from './finding.js'
import { nearest } from './nearest.js'
import { meant, rules } from './option.js'
import { own, type Path, valueAt } from './path.js'
import { printable } from './printable.js'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/** Where the config does not have the shape it should: types, patterns, unknown options. */
export function checkShape(config: unknown): Breach[] {
  const result = configSchema.safeParse(config)
  const breaches = result.success ? [] : result.error.issues.flatMap((issue) => toBreaches(issue, [], config))
  return [...breaches, ...hiddenKeys(config, [])]
}

function toBreaches(issue: Issue, base: Path, config: unknown): Breach[] {
  const path: Path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const schema = schemaAt(configSchema, path)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(config, path, key, schema))
  if (issue.code === 'invalid_union') {
    // The branch that went further in knows more of what was meant.
    const further = issue.errors.find((branch) => branch.length && branch.every((inner) => inner.path.length > 0))
    if (further) return further.flatMap((inner) => toBreaches(inner, path, config))
  }
  if (issue.code === 'invalid_key') {
    const key = path.at(-1)
    const { rule, hint } = ruleOf(keySchemaAt(path.slice(0, -1)), key)
    return [{ path, rule, got: printable(key), hint }, ...checkBelow(schema, path, config)]
  }
  const value = valueAt(config, path)
  return [{ path, got: printable(value), ...ruleOf(schema, value) }]
}

/** zod does not look at what stands under a key it refuses; the rest of its faults are of use all the same. */
function checkBelow(schema: Schema | undefined, path: Path, config: unknown): Breach[] {
  const result = schema && z.safeParse(schema, valueAt(config, path))
  return result?.success === false ? result.error.issues.flatMap((issue) => toBreaches(issue, path, config)) : []
}

function unknownKey(config: unknown, path: Path, key: string, schema: Schema | undefined): Breach {
  const options = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const near = nearest(key, options)
  return {
    path: [...path, key],
    rule: 'is not an option here',
    got: printable(valueAt(config, [...path, key])),
    hint: near ? meant(near) : `The options here are ${options.join(', ')}.`,
  }
}

function ruleOf(schema: Schema | undefined, value: unknown): { rule: string; hint?: string | undefined } {
  const told = schema && rules.get(schema as z.ZodType)
  if (told) return { rule: told.rule, hint: told.hint?.(value) }
  if (schema instanceof z.ZodEnum) {
    const names = schema.options.map(String)
    return {
      rule: `must be one of ${names.join(', ')}`,
      hint: typeof value === 'string' ? meant(nearest(value, names)) : undefined,
    }
  }
  if (schema instanceof z.ZodArray) return { rule: 'must be a list' }
  if (schema instanceof z.ZodBoolean) return { rule: 'must be `true` or `false`' }
  if (schema instanceof z.ZodString) return { rule: 'must be a text' }
  return { rule: 'must be an object' }
}

/** The schema of the option at a path, without the wrapper that makes it optional. */
function schemaAt(schema: Schema, path: Path): Schema | undefined {
  const [key, ...rest] = path
  if (schema instanceof z.ZodOptional) return schemaAt(schema.def.innerType, path)
  if (key === undefined) return schema
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, key) ? schemaAt(schema.shape[key], rest) : undefined
  if (schema instanceof z.ZodArray) return schemaAt(schema.def.element, rest)
  if (schema instanceof z.ZodRecord) return schemaAt(schema.def.valueType, rest)
  if (schema instanceof z.ZodUnion)
    return schema.options.map((branch: Schema) => schemaAt(branch, path)).find((branch?: Schema) => branch)
  return undefined
}

function keySchemaAt(path: Path): Schema | undefined {
  const schema = schemaAt(configSchema, path)
  return schema instanceof z.ZodRecord ? schema.def.keyType : undefined
}

/** zod leaves a key `__proto__` of a record out without a word; core's `makePolicy` does not. */
function hiddenKeys(value: unknown, path: Path): Breach[] {
  if (typeof value !== 'object' || value === null) return []
  const schema = schemaAt(configSchema, path)
  return Object.keys(value).flatMap((key): Breach[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== '__proto__') return schema ? hiddenKeys(own(value, key), at) : []
    if (!(schema instanceof z.ZodRecord)) return []
    return [{ path: at, rule: 'must have another name', got: printable(own(value, key)) }]
  })
}
