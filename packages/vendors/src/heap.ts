import type { Vendor } from '@assent/core'
import { heapAdapter } from './heap/heap.js'

/** The adapter of Heap. */
export const heap = (): readonly Vendor[] => [heapAdapter]
