import type { Config } from './config.js'

/** What to do next, where the token is, and what this set-up promises. */
export function welcome(config: Config, port: number, tokenFile: string | undefined): string {
  const url = config.url.replace(/:0$/, `:${port}`)
  const site = config.origins ? [...config.origins.keys()][0] : 'localhost'
  const receipts = JSON.stringify({ receipts: { endpoint: url, site } }).slice(1, -1)
  const lines = [
    `Assent keeps receipts at ${url}`,
    `  Config of the page:  ${receipts}`,
    `  Dashboard:           ${url}/dashboard/`,
    ...(tokenFile ? [`  Operator’s token:    in ${tokenFile}, readable by you alone`] : []),
    `  Sites:               ${config.origins ? [...config.origins.keys()].join(', ') : 'any, from pages of this machine: for trying out'}`,
    `  Promise:             ${config.databaseUrl ? outside : embedded(config.folder)}`,
    ...(config.origins ? [] : ['  To go further, set ASSENT_SITES and ASSENT_URL: see the README of @assent/server.']),
  ]
  return lines.join('\n')
}

const outside = 'an acknowledged receipt is on the disk of your PostgreSQL'
const embedded = (folder: string) =>
  `an acknowledged receipt is on this machine’s disk, in ${folder}; back that folder up, keys and all`
