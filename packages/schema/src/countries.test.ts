import { expect, it } from 'vitest'
import { countries } from './countries.js'

it('lists the 249 assigned codes and Kosovo’s, each once, in order', () => {
  expect(countries).toHaveLength(250)
  expect(countries).toEqual([...new Set(countries)].sort())
})

it('lists none that Unicode has no name for', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  expect(countries.filter((code) => !names.of(code))).toEqual([])
})
