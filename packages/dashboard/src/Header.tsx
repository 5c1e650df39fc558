import { useState } from 'preact/hooks'

interface Props {
  readonly site: string
  readonly isShown: boolean
  readonly onLogout: () => Promise<void>
}

/** Whose receipts these are, the two views, and the way out. */
export function Header({ site, isShown, onLogout }: Props) {
  const [isStuck, setIsStuck] = useState(false)
  const link = (href: string, label: string, isHere: boolean) => (
    <a href={href} aria-current={isHere ? 'page' : undefined}>
      {label}
    </a>
  )
  return (
    <header class="top">
      <p class="site">
        <span>Consent receipts</span>
        <b>{site}</b>
      </p>
      <nav aria-label="Views">
        {link('#statistics', 'Statistics', !isShown)}
        {link('#shown', 'What visitors saw', isShown)}
      </nav>
      <button type="button" class="plain" onClick={() => onLogout().catch(() => setIsStuck(true))}>
        Log out
      </button>
      {isStuck && (
        <p class="fault" role="alert">
          You are still logged in: the server could not be reached. Try again.
        </p>
      )}
    </header>
  )
}
