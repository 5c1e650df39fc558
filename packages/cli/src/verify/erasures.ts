import { type Finding, finding, type Tell } from './finding.js'
import type { KeyRing } from './key-ring.js'
import { shown } from './shown.js'
import { checkErased, type Erased, readTombstone } from './tombstone.js'

/** What was erased, and the tombstones that say so. */
export interface Erasures {
  /** An entry whose body is gone. */
  erased(index: number, commitment: string, line: number): void
  /** Checks an entry that brings a tombstone, which the log holds only beyond the checkpoint. */
  erasedLate(erased: Erased, tell: Tell): void
  /** Checks who signed a tombstone at a place of the log, and remembers what it speaks of. */
  tombstone(jws: unknown, index: number, line: number, tell: Tell): void
  /** Sets one against the other; `bodyAt` gives the line of the entry that the file has at an index. */
  end(lineOf: (index: number) => number | undefined, emit: (finding: Finding) => void): void
}

interface Gone {
  readonly commitment: unknown
  readonly line: number
}

/** Sets erased entries against tombstones: a body may be missing only where a signed tombstone says so. */
export function createErasures(site: unknown, ring: KeyRing): Erasures {
  const gone = new Map<number, Gone>()
  const stones = new Map<number, Gone>()
  return {
    erased(index, commitment, line) {
      gone.set(index, { commitment, line })
    },
    erasedLate(erased, tell) {
      const named = checkErased(erased, ring, tell)
      if (named !== undefined && named !== site) tell('tombstone-site', shown(site), shown(named))
      tell('tombstone-pending', 'a tombstone that the checkpoint holds', 'one signed after it')
    },
    tombstone(jws, index, line, tell) {
      const payload = readTombstone(jws, ring, tell)
      if (!payload) return
      if (payload.site !== site) tell('tombstone-site', shown(site), shown(payload.site))
      const target = payload.index
      if (typeof target !== 'number' || !(target >= 0 && target < index))
        tell('tombstone-odd', `an index below its own, ${index}`, shown(target))
      else stones.set(target, { commitment: payload.commitment, line })
    },
    end(lineOf, emit) {
      for (const [index, { commitment, line }] of gone) {
        const stone = stones.get(index)
        if (!stone) emit(finding(line, 'tombstone-missing', `a signed tombstone for index ${index}`, 'none'))
        else if (stone.commitment !== commitment)
          emit(
            finding(
              stone.line,
              'tombstone-target',
              `the commitment ${commitment} of index ${index}`,
              shown(stone.commitment),
            ),
          )
      }
      for (const [index, { line }] of stones) {
        const body = lineOf(index)
        if (gone.has(index)) continue
        if (body) emit(finding(line, 'tombstone-body', `index ${index} erased, as it says`, `a body in line ${body}`))
        else emit(finding(line, 'tombstone-target', `an erased entry at index ${index}`, 'none in this file'))
      }
    },
  }
}
