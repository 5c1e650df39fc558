import { useEffect, useState } from 'preact/hooks'

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

/** Changes whenever the colours of the style sheet do, for what has to read them anew. */
export function useScheme(): number {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const lists = queries.map((query) => globalThis.matchMedia?.(query)).filter((list) => list !== undefined)
    const next = () => setTurn((n) => n + 1)
    for (const list of lists) list.addEventListener('change', next)
    return () => {
      for (const list of lists) list.removeEventListener('change', next)
    }
  }, [])
  return turn
}
