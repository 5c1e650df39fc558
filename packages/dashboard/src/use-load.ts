import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { Problem } from './problem.js'

/** Something asked for: what came last, what went wrong last, whether an answer is on its way. */
export interface Load<T> {
  readonly value?: T
  readonly problem?: Problem
  readonly isBusy: boolean
  readonly retry: () => void
}

/**
 * Loads whenever `key` changes, on `retry`, and when the network is back after it was gone. What is shown stays until the
 * next answer is there; an answer that comes too late is dropped.
 */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Load<T> {
  const [state, setState] = useState<{ value?: T; problem?: Problem; key?: string }>({})
  const [turn, setTurn] = useState(0)
  const retry = () => setTurn((n) => n + 1)

  useEffect(() => {
    const abort = new AbortController()
    load(abort.signal).then(
      (value) => abort.signal.aborted || setState({ value, key: `${turn} ${key}` }),
      (error: unknown) => {
        if (abort.signal.aborted) return
        const problem = error instanceof Problem ? error : new Problem('failed', String(error))
        setState(({ value }) => ({ ...(value !== undefined && { value }), problem, key: `${turn} ${key}` }))
      },
    )
    return () => abort.abort()
  }, [key, turn])

  const isOffline = state.problem?.kind === 'offline'
  // At once: the network may be back before the next frame is painted.
  useLayoutEffect(() => {
    if (!isOffline) return
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  }, [isOffline])

  const { key: loaded, ...rest } = state
  return { ...rest, isBusy: loaded !== `${turn} ${key}`, retry }
}
