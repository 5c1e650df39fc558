import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createPackedList } from './packed-list.js'
import { createPackedMap } from './packed-map.js'
import { fromSixBytes, sixBytes } from './six-bytes.js'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

it('a packed map holds what a map holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(bytes(6), bytes(2)), { maxLength: 400 }), (entries) => {
      const packed = createPackedMap(6, 2)
      const plain = new Map<string, Uint8Array>()
      for (const [key, value] of entries) {
        expect(packed.add(key, value)).toBe(!plain.has(`${key}`))
        if (!plain.has(`${key}`)) plain.set(`${key}`, value)
      }
      for (const [key] of entries) expect(packed.get(key)).toEqual(plain.get(`${key}`))
      expect(packed.get(Uint8Array.of(1, 2, 3, 4, 5, 6))).toEqual(plain.get('1,2,3,4,5,6'))
    }),
  )
})

it('a packed list gives back what was pushed', () => {
  fc.assert(
    fc.property(fc.array(bytes(3), { maxLength: 300 }), (records) => {
      const list = createPackedList(3)
      for (const record of records) list.push(record)
      expect(list.length).toBe(records.length)
      for (const [at, record] of records.entries()) expect(list.at(at)).toEqual(record)
    }),
  )
})

it('six bytes hold any index', () => {
  fc.assert(fc.property(fc.nat({ max: 2 ** 48 - 1 }), (number) => fromSixBytes(sixBytes(number)) === number))
})
