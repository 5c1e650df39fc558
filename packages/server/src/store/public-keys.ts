import type { Database } from '../database/connect.js'
import type { Store } from './store.js'

/** The public halves of a site's keys. None is ever removed: old statements are verified with it. */
export function publicKeysOf(database: Database): Pick<Store, 'keys' | 'putKey'> {
  return {
    keys: (site) =>
      database
        .selectFrom('keys')
        .select(['kid', 'jwk', 'vkey', 'since', 'retired'])
        .where('site', '=', site)
        .orderBy('since', 'desc')
        .execute(),
    async putKey(site, { kid, jwk, vkey, since, retired }) {
      await database
        .insertInto('keys')
        .values({ site, kid, jwk, vkey, since, retired })
        .onConflict((conflict) => conflict.columns(['site', 'kid']).doUpdateSet({ retired }))
        .execute()
    },
  }
}
