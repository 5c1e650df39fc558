import type { Database } from '../database/connect.js'
import type { Store } from './store.js'

/** Who read or erased what. Rows are only ever added. */
export function auditTrailOf(database: Database): Pick<Store, 'audit' | 'auditTrail'> {
  return {
    async audit(site, { actor, action, detail }) {
      await database.insertInto('audit').values({ site, actor, action, detail }).execute()
    },
    auditTrail(site, limit, before) {
      const query = database
        .selectFrom('audit')
        .select(['n', 'at', 'actor', 'action', 'detail'])
        .where('site', '=', site)
        .orderBy('n', 'desc')
        .limit(limit)
      return (before === undefined ? query : query.where('n', '<', before)).execute()
    },
  }
}
