import { useEffect, useState } from 'preact/hooks'
import type { Outside } from './App.js'
import { Header } from './Header.js'
import type { Problem } from './problem.js'
import { ShownView } from './ShownView.js'
import { StatsView } from './StatsView.js'
import type { Session } from './session.js'

interface Props extends Outside {
  readonly session: Session
  /** `true` when the server ended the session, `false` when the person did. */
  readonly onEnd: (isExpired: boolean) => void
}

/** The two views of one site. Which one is in the address's hash, so that links and the back button work. */
export function Dashboard({ session, onEnd, ...outside }: Props) {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  const onProblem = (problem: Problem) => problem.kind === 'signed-out' && onEnd(true)
  const isShown = hash === '#shown'
  const View = isShown ? ShownView : StatsView
  return (
    <>
      <Header
        site={session.site}
        isShown={isShown}
        onLogout={async () => {
          // Out of reach, the cookie stays until it expires; saying "logged out" would be untrue.
          await outside.api.logout()
          onEnd(false)
        }}
      />
      <main>
        <View {...outside} session={session} onProblem={onProblem} />
      </main>
    </>
  )
}
