import { contrast } from '@assent/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokensOf } from './palette.js'
import { presets } from './presets.js'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

it('makes something that can be read of any three colours', () => {
  fc.assert(
    fc.property(fc.record({ surface: colour, text: colour, accent: colour }), (colours) => {
      const { surface, raised, text, secondary, accent, on, control } = tokensOf(colours) as Record<string, string>
      for (const ground of [surface!, raised!])
        for (const ink of [text!, secondary!, accent!]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(on!, accent!)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(control!, surface!)).toBeGreaterThanOrEqual(3)
    }),
  )
})

it.each(Object.entries(presets))('the preset %s needs no correction', (_, { light, dark }) => {
  for (const colours of [light, dark]) expect(tokensOf(colours)).toMatchObject(colours)
})
