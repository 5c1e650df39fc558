import { createElement as h, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

function Passing() {
  useEffect(() => {
    window.note('effect')
    return () => window.note('cleaned up')
  }, [])
  return h('p', null, 'Soon gone')
}

function App() {
  const [items, setItems] = useState([1, 2])
  return h(
    'section',
    { style: { backgroundImage: 'url(/own/react-background.gif)', color: 'green' } },
    items.map((n) => h('img', { key: n, alt: `${n}`, src: `/own/react-${n}.gif` })),
    h('iframe', { src: '/own/frame', title: 'Frame' }),
    // biome-ignore lint/security/noDangerouslySetInnerHtml: that it works is what is tried
    h('div', { dangerouslySetInnerHTML: { __html: '<b>raw</b><img alt="" src="/own/raw.gif">' } }),
    h('button', { type: 'button', onClick: () => setItems([...items, items.length + 1]) }, 'Add'),
    createPortal(h('p', null, `${items.length} items`), document.querySelector('main')),
  )
}

const place = document.createElement('div')
document.querySelector('main').append(place)
const root = createRoot(place)
flushSync(() => root.render(h(App)))
flushSync(() => place.querySelector('button').click())
await fetch('/own/text').then((response) => response.text().then(window.note))
const other = createRoot(document.querySelector('main').appendChild(document.createElement('div')))
flushSync(() => other.render(h(Passing)))
flushSync(() => other.unmount())
window.finish()
