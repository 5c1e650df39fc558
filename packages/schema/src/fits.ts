import type * as z from 'zod'

/** Whether a value fits. True only when zod would take it; never true when zod would not. */
export type Fits = (value: unknown) => boolean

const told = new WeakMap<z.core.$ZodType, Fits>()

/** Tells what a check of a schema's own says, which cannot be read off it. */
export function tellFits<Schema extends z.core.$ZodType>(schema: Schema, fits: Fits): Schema {
  told.set(schema, fits)
  return schema
}

/**
 * Makes one test of a schema, which says yes or no many times as fast as zod says what is wrong. Kinds of schemas and of checks
 * that it does not know are left to zod, so the rules stay in one place.
 */
export function fitsOf(schema: z.core.$ZodType): Fits {
  const known = told.get(schema)
  if (known) return known
  const { def } = (schema as z.core.$ZodTypes)._zod
  const checks = checksOf(def.checks ?? [])
  if (!checks) return leftToZod(schema)
  switch (def.type) {
    case 'string': {
      const own = 'check' in def ? checksOf([schema as unknown as z.core.$ZodCheck]) : []
      return own ? all((value) => typeof value === 'string', ...own, ...checks) : leftToZod(schema)
    }
    case 'boolean':
      return all((value) => typeof value === 'boolean', ...checks)
    case 'literal':
      return among(def.values)
    case 'enum':
      return among(Object.values(def.entries))
    case 'nullable':
      return orElse(null, fitsOf(def.innerType))
    case 'optional':
      return orElse(undefined, fitsOf(def.innerType))
    case 'intersection':
      return all(fitsOf(def.left), fitsOf(def.right))
    case 'array': {
      const item = fitsOf(def.element)
      return all(
        (value) => Array.isArray(value),
        ...checks,
        (value) => (value as unknown[]).every(item),
      )
    }
    case 'record': {
      if (def.keyType._zod.def.type !== 'string') return leftToZod(schema)
      const item = fitsOf(def.valueType)
      return (value) => isObject(value) && Object.values(value).every(item)
    }
    case 'object':
      return def.catchall?._zod.def.type === 'never' && checks.length === 0 ? strict(def.shape) : leftToZod(schema)
    default:
      return leftToZod(schema)
  }
}

function strict(shape: z.core.$ZodShape): Fits {
  const fields = Object.entries(shape).map(([key, field]) => [key, fitsOf(field)] as const)
  const known = new Set(Object.keys(shape))
  return (value) => {
    if (!isObject(value)) return false
    for (const key of Object.keys(value)) if (!known.has(key)) return false
    for (const [key, fits] of fields) if (!fits(value[key])) return false
    return true
  }
}

/** Undefined when one of the checks is not known here. */
function checksOf(checks: readonly z.core.$ZodCheck<never>[]): Fits[] | undefined {
  const found = checks.map((check) => {
    const def = check._zod.def as unknown as Readonly<Record<string, unknown>>
    const { maximum, pattern } = def
    if (def.check === 'max_length' && typeof maximum === 'number')
      return (value: unknown) => (value as { length: number }).length <= maximum
    if (def.check === 'string_format' && pattern instanceof RegExp && !pattern.global && !pattern.sticky)
      return (value: unknown) => pattern.test(value as string)
    return undefined
  })
  return found.every((check) => check !== undefined) ? found : undefined
}

const all =
  (...tests: readonly Fits[]): Fits =>
  (value) =>
    tests.every((test) => test(value))

const orElse =
  (empty: null | undefined, fits: Fits): Fits =>
  (value) =>
    value === empty || fits(value)

function among(values: readonly unknown[]): Fits {
  const known = new Set(values)
  return (value) => known.has(value)
}

const leftToZod =
  (schema: z.core.$ZodType): Fits =>
  (value) =>
    (schema as z.ZodType).safeParse(value).success

// Of JSON: what has another prototype, zod may look at otherwise.
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
