import type { Selectable } from 'kysely'
import type { Database } from '../database/connect.js'
import type { Tables } from '../database/tables.js'
import type { Store } from './store.js'
import type { Token } from './token.js'

/** Who may do what; of a token only the hash is kept. A name that is put again is replaced. */
export function tokensOf(database: Database): Pick<Store, 'putToken' | 'token' | 'tokens' | 'dropToken'> {
  return {
    async putToken(token) {
      const row = { ...token, hash: Buffer.from(token.hash, 'hex'), scopes: [...token.scopes] }
      await database
        .insertInto('tokens')
        .values(row)
        .onConflict((conflict) => conflict.columns(['site', 'name']).doUpdateSet(row))
        .execute()
    },
    async token(site, hash) {
      const row = await database
        .selectFrom('tokens')
        .selectAll()
        .where('site', '=', site)
        .where('hash', '=', Buffer.from(hash, 'hex'))
        .executeTakeFirst()
      return row && read(row)
    },
    async tokens(site) {
      const rows = await database.selectFrom('tokens').selectAll().where('site', '=', site).orderBy('name').execute()
      return rows.map(read)
    },
    async dropToken(site, name) {
      const { numDeletedRows } = await database
        .deleteFrom('tokens')
        .where('site', '=', site)
        .where('name', '=', name)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}

function read(row: Selectable<Tables['tokens']>): Token {
  return { ...row, hash: row.hash.toString('hex') }
}
