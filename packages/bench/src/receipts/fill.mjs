// @ts-check
import { canonical } from '../../../core/dist/index.js'
import { site } from './contenders.mjs'
import { receiptTemplates } from './receipt.mjs'
import { connect, sequence } from './server-dist.mjs'

const [batch, days] = [20_000, 390]

/**
 * Puts receipts into the tables of a server: the rows by SQL, spread over thirteen months of ids, then into the log, its tiles
 * and the daily sums by the server's own sequencer. All indexes and partitions are as they would have grown. Bodies, hashes,
 * salts and commitments are true; the statements are random text of a statement's length.
 * @param {import('./postgres.mjs').Postgres} postgres
 * @param {string} database
 * @param {number} count
 * @param {(text: string) => void} say
 */
export async function fill(postgres, database, count, say) {
  say(`storing ${count} receipts`)
  const client = await postgres.client(database)
  const sequencer = connect(postgres.url(database), 2)
  const [end, started] = [Date.now(), performance.now()]
  const templates = receiptTemplates(site).map((json) => canonical(JSON.parse(json)))
  const first = end - days * 86_400_000
  const step = (days * 86_400_000) / count
  await client.query(`set work_mem = '256MB'`)
  let sequenced = 0
  const intoLog = async (/** @type {number} */ upTo) => {
    while (sequenced < upTo) {
      const done = await sequence(sequencer, site, async () => 'filled', 5000)
      if (!done) throw new Error(`${upTo - sequenced} receipts were to be sequenced, and none was`)
      sequenced += done
    }
  }
  try {
    let appended = Promise.resolve()
    let told = 0
    for (let at = 0; at < count; at += batch) {
      const size = Math.min(batch, count - at)
      await Promise.all([client.query(insertion, [templates, at, at + size - 1, first, step, site]), appended])
      appended = intoLog(at + size)
      appended.catch(() => {})
      if ((at + size) / count - told < 0.1) continue
      told = (at + size) / count
      say(
        `${((at + size) / 1e6).toFixed(2)} million stored, ${((at + size) / ((performance.now() - started) / 1000)).toFixed(0)} a second`,
      )
    }
    await appended
    await client.query('vacuum analyze')
    await client.query('checkpoint')
    const { rows } = await client.query('select pg_database_size(current_database())::float8 as bytes')
    return /** @type {number} */ (rows[0].bytes)
  } finally {
    await client.end()
    await sequencer.destroy()
  }
}

const insertion = `
  with template as materialized (
    select n, body, body::json as fields from unnest($1::text[]) with ordinality t (body, n)
  ), kind as materialized (
    select n, body, fields->>'event' as event, fields->>'region' as region, fields->'regime'->>'model' as model
    from template
  ), receipt as materialized (
    select i, i % cardinality($1::text[]) + 1 as n, gen_random_uuid() as subject, sha256(int8send(i)) as salt,
      to_timestamp(($4::float8 + i * $5::float8) / 1000) as received,
      (lpad(to_hex(($4::float8 + i * $5::float8)::bigint), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8'
        || substr(md5(i::text), 4, 15))::uuid as id
    from generate_series($2::bigint, $3::bigint) i
  ), written as materialized (
    select receipt.*, replace(replace(kind.body, '{id}', id::text), '{subject}', subject::text) as body
    from receipt join kind using (n)
  ), hashed as materialized (
    select written.*, sha256(convert_to(body, 'UTF8')) as hash from written
  ), stored as (
    insert into receipts (site, id, received, commitment, body, statement, time, subject, event, region, model)
    select $6, id, received, sha256(salt || hash), hashed.body,
      translate(encode(sha512(salt || '1') || sha512(salt || '2') || sha512(salt || '3') || sha512(salt || '4')
        || sha512(salt || '5') || sha512(salt || '6') || sha512(salt || '7') || sha512(salt || '8') || sha512(salt || '9'),
        'base64'), E'\\n', '') || '~' || rtrim(translate(encode(salt, 'base64'), '+/', '-_'), '='),
      received - interval '200 ms', subject, event, region, model
    from hashed join kind using (n)
    order by id
    returning site, id
  )
  insert into pending (site, id) select site, id from stored`
