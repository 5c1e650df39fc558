import type { Migration } from '../migrate.js'
import { receipts } from './0001-receipts.js'
import { log } from './0002-log.js'
import { counts } from './0003-counts.js'
import { keeping } from './0004-keeping.js'

/** In order; the version is the place in this list. */
export const migrations: readonly Migration[] = [receipts, log, counts, keeping]
