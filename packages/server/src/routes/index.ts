import type { App } from '../app.js'
import type { Services } from '../services.js'
import { audit } from './audit.js'
import { checkpoint } from './checkpoint.js'
import { consistency } from './consistency.js'
import { dashboardFiles } from './dashboard-files.js'
import { dashboardSession } from './dashboard-session.js'
import { documents } from './documents.js'
import { erase } from './erase.js'
import { exportReceipts } from './export.js'
import { health } from './health.js'
import { impressions } from './impressions.js'
import { keys } from './keys.js'
import { metrics } from './metrics.js'
import { openapi } from './openapi.js'
import { postReceipts } from './post-receipts.js'
import { proof } from './proof.js'
import { receipt } from './receipt.js'
import { region } from './region.js'
import { shown } from './shown.js'
import { stats } from './stats.js'
import { tile } from './tile.js'
import { tokens } from './tokens.js'
import { verify } from './verify.js'

/** Every route of the server. */
export const routes: readonly ((app: App, services: Services) => void)[] = [
  postReceipts,
  documents,
  region,
  keys,
  checkpoint,
  tile,
  proof,
  consistency,
  receipt,
  exportReceipts,
  shown,
  stats,
  impressions,
  erase,
  audit,
  tokens,
  health,
  metrics,
  openapi,
  dashboardSession,
  dashboardFiles,
  verify,
]
