import type { Database } from '../database/connect.js'
import type { Store } from './store.js'

/** Notices and policies, by hash. */
export function documentsOf(database: Database): Pick<Store, 'putDocument' | 'document'> {
  return {
    async putDocument(kind, site, hash, text) {
      await database
        .insertInto('documents')
        .values({ site, kind, hash: Buffer.from(hash, 'hex'), body: text })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async document(kind, site, hash) {
      const row = await database
        .selectFrom('documents')
        .select('body')
        .where('site', '=', site)
        .where('kind', '=', kind)
        .where('hash', '=', Buffer.from(hash, 'hex'))
        .executeTakeFirst()
      return row?.body
    },
  }
}
