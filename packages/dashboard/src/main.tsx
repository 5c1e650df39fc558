import { render } from 'preact'
import { App } from './App.js'
import { createApi } from './api.js'

render(
  <App
    api={createApi(fetch.bind(globalThis))}
    now={() => new Date()}
    loadPlot={async () => (await import('./plot.js')).plot}
  />,
  document.querySelector('#app')!,
)
