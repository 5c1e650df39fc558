import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import './app.css'

// Offline mode: no backend is asked, neither at the start nor when the visitor answers.
const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'],
  overrides: { country: 'DE' },
  scripts: window.tags,
}

createRoot(document.getElementById('consent')).render(
  h(ConsentManagerProvider, { options }, h(ConsentBanner), h(ConsentDialog)),
)
