import type { Config } from '@assent/core'
import type { Copy } from './kept.js'
import { serverOf } from './server.js'
import type { Key } from './verify.js'

/** What a visitor takes away: docs/receipts.md */
export interface VisitorCopy {
  readonly format: 'assent-copy/1'
  readonly receipts: readonly (Copy & { readonly proof?: string })[]
  readonly keys: readonly Key[]
  readonly notice?: unknown
  readonly policy?: unknown
}

/** The keys of the site's receipts; none where the server does not answer. */
export async function fetchKeys(config: Config): Promise<readonly Key[]> {
  const answer = (await fetchJson(serverOf(config)?.url('keys'))) as { readonly keys?: unknown } | undefined
  return Array.isArray(answer?.keys) ? answer.keys : []
}

/** The visitor's receipts with all that is needed to check them elsewhere, as far as the server gives it. */
export async function visitorCopy(config: Config, copies: readonly Copy[]): Promise<VisitorCopy> {
  const server = serverOf(config)
  const last = copies.at(-1)?.receipt
  const [keys, notice, policy, ...proofs] = await Promise.all([
    fetchKeys(config),
    fetchJson(last?.notice ? server?.url(`notices/${last.notice}`) : undefined),
    fetchJson(last ? server?.url(`policies/${last.policy}`) : undefined),
    ...copies.map(({ receipt, statement }) => fetchText(statement && server?.url(`receipts/${receipt.id}/proof`))),
  ])
  return {
    format: 'assent-copy/1',
    receipts: copies.map((copy, index) => ({ ...copy, ...(proofs[index] && { proof: proofs[index] }) })),
    keys,
    ...(notice !== undefined && { notice }),
    ...(policy !== undefined && { policy }),
  }
}

async function fetchText(url: string | undefined): Promise<string | undefined> {
  try {
    const response = url ? await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(10_000) }) : undefined
    return response?.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

async function fetchJson(url: string | undefined): Promise<unknown> {
  try {
    const text = await fetchText(url)
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
