// @ts-check
import { randomUUID } from 'node:crypto'
import { receiptTemplates } from './receipt.mjs'
import { post, uuid7 } from './request.mjs'

const uuids = { id: 36, subject: 36 }

/** Receipts posted one a request, each a new one of a new visitor; all must be answered `stored`. @param {string} site @returns {import('./load.mjs').Traffic} */
export function assentTraffic(site) {
  return {
    next: turnsOf(receiptTemplates(site).map((json) => post(`/v1/${site}/receipts`, json, uuids))),
    accepts: ({ status, body }, id) =>
      status === 200 && body.startsWith(`{"results":[{"id":"${id}","status":"stored","statement":"`),
  }
}

/** The same records for the control. @param {string} site @returns {import('./load.mjs').Traffic} */
export function controlTraffic(site) {
  return {
    next: turnsOf(receiptTemplates(site).map((json) => post('/records', json, uuids))),
    accepts: ({ status, body }, id) => status === 200 && body.startsWith(`{"id":"${id}","status":"stored"`),
  }
}

/** What c15t's own client sends for a choice; every call makes a new consent of a new subject. @returns {import('./load.mjs').Traffic} */
export function c15tTraffic() {
  const choice = {
    type: 'cookie_banner',
    subjectId: '{subject}',
    domain: 'bench.example',
    preferences: { necessary: true, functionality: true, measurement: true, experience: true, marketing: true },
    givenAt: Date.now(),
    jurisdiction: 'GDPR',
    jurisdictionModel: 'opt-in',
    uiSource: 'banner',
    consentAction: 'all',
    metadata: { source: 'consent_widget', acceptanceMethod: '{id}' },
  }
  const make = post('/api/c15t/subjects', JSON.stringify(choice), { id: 3, subject: 36 })
  return {
    next() {
      // Its ids are base58, which has no zero.
      const id = `sub_${randomUUID().replaceAll('-', '').replaceAll('0', 'z')}`
      return { id, request: make('all', id) }
    },
    accepts: ({ status, body }, id) => {
      if (status !== 200) return false
      const { subjectId, consentId } = JSON.parse(body)
      return subjectId === id && typeof consentId === 'string' && consentId.length > 4
    },
  }
}

/** @param {readonly ((id: string, subject: string) => string)[]} makers */
function turnsOf(makers) {
  let turn = 0
  return () => {
    const id = uuid7()
    turn = (turn + 1) % makers.length
    return { id, request: makers[turn](id, randomUUID()) }
  }
}
