import { afterAll } from 'vitest'
import { connect } from '../database/connect.js'
import { testDatabase } from '../database/test-database.js'
import { openStore } from './open-store.js'
import { quietState } from './test-receipt.js'

/** A store on a database of its own for one test file, and a way past it to the tables; both end with the file. */
export async function testStore(now = () => new Date()) {
  const { url } = await testDatabase()
  const store = await openStore({ databaseUrl: url, state: quietState, now })
  const database = connect(url)
  afterAll(async () => {
    await database.destroy()
    await store.close()
  })
  return { url, store, database }
}
