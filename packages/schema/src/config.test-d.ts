import type { Config } from '@assent/core'
import type * as z from 'zod'
import type { configSchema } from './config.js'

/** Marks an optional key, so that it cannot pass for a required one. */
interface Optional<T> {
  readonly optional: T
}

/** A type without what is of no matter here: `readonly`, and `undefined` beside an absent key. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Plain<Exclude<T[K], undefined>>> : Plain<T[K]> }
    : T

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Does not compile when the schema and core's hand-written `Config` part ways, in either direction. */
export const agrees: Same<Plain<z.infer<typeof configSchema>>, Plain<Config>> = true
