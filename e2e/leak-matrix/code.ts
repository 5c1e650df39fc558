// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code is text here, and a template where it runs
import type { Way } from './way.js'

const element = (tag: string, property: string, rest = '') =>
  `const e = document.createElement('${tag}'); ${rest} e.${property} = url; add(e)`
const attribute = (tag: string, name: string, rest = '') =>
  `const e = document.createElement('${tag}'); ${rest} e.setAttribute('${name}', url); add(e)`
const parsed = (html: string) => `${JSON.stringify(html)}.replace('{url}', url)`

const running = 'Code that runs can import. A content policy covers it.'
const worker = 'A worker is a world of its own once it has started. A content policy covers it.'

/** What a script of the page does. */
export const code: readonly Way[] = [
  { name: 'script.src', code: element('script', 'src'), runs: true },
  { name: 'script setAttribute', code: attribute('script', 'src'), runs: true },
  {
    name: 'script setAttributeNS',
    code: "const e = document.createElement('script'); e.setAttributeNS(null, 'src', url); add(e)",
    runs: true,
  },
  {
    name: 'script in a fragment',
    code: "const f = new DocumentFragment(); const e = document.createElement('script'); e.src = url; f.append(e); add(f)",
    runs: true,
  },
  {
    name: 'script from createContextualFragment',
    code: `add(document.createRange().createContextualFragment(${parsed('<script src="{url}"></script>')}))`,
    runs: true,
  },
  {
    name: 'img from DOMParser',
    code: `const d = new DOMParser().parseFromString(${parsed('<img src="{url}">')}, 'text/html'); add(document.adoptNode(d.body.firstChild))`,
    open: true,
  },
  {
    name: 'script in a shadow root',
    code: "const h = document.createElement('div'); add(h); const e = document.createElement('script'); e.src = url; h.attachShadow({ mode: 'open' }).append(e)",
    runs: true,
  },
  {
    name: 'svg script',
    code: "const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const e = document.createElementNS('http://www.w3.org/2000/svg', 'script'); e.setAttribute('href', url); s.append(e); add(s)",
    runs: true,
    open: true,
  },
  { name: 'new Image().src', code: 'new Image().src = url' },
  { name: 'img setAttribute', code: attribute('img', 'src') },
  { name: 'img.srcset', code: 'new Image().srcset = url', open: true },
  { name: 'iframe.src', code: element('iframe', 'src'), page: true },
  { name: 'iframe setAttribute', code: attribute('iframe', 'src'), page: true },
  {
    name: 'iframe srcdoc',
    code: `const e = document.createElement('iframe'); e.srcdoc = ${parsed('<img src="{url}">')}; add(e)`,
    open: true,
  },
  {
    name: 'iframe blob:',
    code: `const e = document.createElement('iframe'); e.src = URL.createObjectURL(new Blob([${parsed('<img src="{url}">')}], { type: 'text/html' })); add(e)`,
    open: true,
  },
  {
    name: 'iframe data:',
    code: `const e = document.createElement('iframe'); e.src = 'data:text/html,' + encodeURIComponent(${parsed('<img src="{url}">')}); add(e)`,
    open: true,
  },
  {
    name: 'a frame’s own fetch',
    code: "const e = document.createElement('iframe'); add(e); e.contentWindow.fetch(url, { mode: 'no-cors' }).catch(() => {})",
    open: true,
  },
  {
    name: 'a frame’s own Image',
    code: "const e = document.createElement('iframe'); add(e); new e.contentWindow.Image().src = url",
    open: true,
  },
  { name: 'link.href stylesheet', code: element('link', 'href', "e.rel = 'stylesheet';"), open: true },
  { name: 'link.href preload', code: element('link', 'href', "e.rel = 'preload'; e.as = 'script';"), open: true },
  { name: 'link.href prefetch', code: element('link', 'href', "e.rel = 'prefetch';"), open: true, notInFirefox: true },
  { name: 'link.href modulepreload', code: element('link', 'href', "e.rel = 'modulepreload';"), open: true },
  { name: 'object.data', code: element('object', 'data'), open: true },
  { name: 'embed.src', code: element('embed', 'src'), open: true },
  { name: 'video.src', code: element('video', 'src', "e.preload = 'auto';"), open: true },
  { name: 'video.poster', code: element('video', 'poster'), open: true },
  { name: 'audio.src', code: element('audio', 'src', "e.preload = 'auto';"), open: true },
  {
    name: 'source.src',
    code: "const v = document.createElement('video'); const e = document.createElement('source'); e.src = url; v.append(e); v.preload = 'auto'; add(v)",
    open: true,
  },
  {
    name: 'source.srcset',
    code: "const p = document.createElement('picture'); const e = document.createElement('source'); e.srcset = url; p.append(e, new Image()); add(p)",
    open: true,
  },
  { name: 'input image', code: element('input', 'src', "e.type = 'image';"), open: true },
  {
    name: 'svg image',
    code: "const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const e = document.createElementNS('http://www.w3.org/2000/svg', 'image'); e.setAttribute('href', url); s.append(e); add(s)",
    open: true,
  },
  {
    name: 'innerHTML img',
    code: `document.body.appendChild(document.createElement('div')).innerHTML = ${parsed('<img src="{url}">')}`,
    open: true,
  },
  {
    name: 'innerHTML iframe',
    code: `document.body.appendChild(document.createElement('div')).innerHTML = ${parsed('<iframe src="{url}"></iframe>')}`,
    page: true,
    open: true,
  },
  {
    name: 'innerHTML of a shadow root',
    code: `document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).innerHTML = ${parsed('<img src="{url}">')}`,
    open: true,
  },
  {
    name: 'outerHTML',
    code: `document.body.appendChild(document.createElement('div')).outerHTML = ${parsed('<img src="{url}">')}`,
    open: true,
  },
  {
    name: 'insertAdjacentHTML',
    code: `document.body.insertAdjacentHTML('beforeend', ${parsed('<img src="{url}">')})`,
    open: true,
  },
  {
    name: 'setHTMLUnsafe',
    code: `document.body.appendChild(document.createElement('div')).setHTMLUnsafe(${parsed('<img src="{url}">')})`,
    open: true,
  },
  { name: 'fetch', code: "fetch(url, { mode: 'no-cors' }).catch(() => {})" },
  { name: 'fetch of a Request', code: "fetch(new Request(url, { mode: 'no-cors' })).catch(() => {})" },
  { name: 'fetch keepalive', code: "fetch(url, { mode: 'no-cors', keepalive: true }).catch(() => {})" },
  { name: 'XMLHttpRequest', code: "const x = new XMLHttpRequest(); x.open('GET', url); x.send()" },
  { name: 'sendBeacon', code: "navigator.sendBeacon(url, 'x')" },
  { name: 'WebSocket', code: "new WebSocket(url.replace('http', 'ws'))", open: true },
  { name: 'EventSource', code: 'new EventSource(url)', open: true },
  {
    name: 'Worker, inside',
    code: "new Worker(URL.createObjectURL(new Blob([`fetch('${url}', { mode: 'no-cors' })`])))",
    gap: worker,
  },
  {
    name: 'SharedWorker, inside',
    code: "new SharedWorker(URL.createObjectURL(new Blob([`fetch('${url}', { mode: 'no-cors' })`])))",
    gap: worker,
  },
  { name: 'import()', code: 'import(url).catch(() => {})', gap: running },
  {
    name: 'a[ping]',
    code: "const e = document.createElement('a'); e.href = '#x'; e.ping = url; add(e); e.click()",
    open: true,
    notInFirefox: true,
  },
  {
    name: 'form.submit() without a gesture',
    html: `<script>{
      const frame = document.createElement('iframe')
      frame.name = 'n' + Math.random()
      const form = document.createElement('form')
      Object.assign(form, { action: '{url}', method: 'post', target: frame.name })
      document.body.append(frame, form)
      form.submit()
    }</script>`,
    page: true,
    open: true,
    notInFirefox: true,
  },
  {
    name: 'window.open without a gesture',
    html: '<script>window.open("{url}")</script>',
    page: true,
    open: true,
    notInFirefox: true,
  },
  { name: 'FontFace', code: "new FontFace('f', `url(${url})`).load().catch(() => {})", open: true },
  {
    name: 'style text',
    code: "const e = document.createElement('style'); e.textContent = `@import url('${url}')`; add(e)",
    open: true,
  },
  {
    name: 'style property',
    code: "const e = document.createElement('p'); add(e); e.style.background = `url('${url}')`",
    open: true,
  },
  {
    name: 'insertRule',
    code: "const e = document.createElement('style'); add(e); e.sheet.insertRule(`h1 { background: url('${url}') }`)",
    open: true,
  },
  {
    name: 'document.write script',
    html: '<script>document.write(\'<script src="{url}"><\\/script>\')</script>',
    runs: true,
    open: true,
  },
  { name: 'document.write img', html: '<script>document.write(\'<img src="{url}">\')</script>', open: true },
  { name: 'Audio', code: "const e = new Audio(url); e.preload = 'auto'; e.load()", open: true },
  {
    name: 'cloneNode',
    code: 'const t = document.createElement(\'template\'); t.innerHTML = `<img src="${url}">`; add(t.content.cloneNode(true))',
    open: true,
  },
  {
    name: 'img attribute node',
    code: "const e = new Image(); const a = document.createAttribute('src'); a.value = url; e.setAttributeNode(a); add(e)",
    open: true,
  },
  {
    name: 'track.src',
    code: "const v = document.createElement('video'); const e = document.createElement('track'); e.default = true; e.src = url; v.crossOrigin = 'anonymous'; v.append(e); add(v); e.track.mode = 'showing'",
    open: true,
  },
  {
    name: 'svg feImage baseVal',
    code: "const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const e = document.createElementNS('http://www.w3.org/2000/svg', 'feImage'); const f = document.createElementNS('http://www.w3.org/2000/svg', 'filter'); f.id = 'f'; e.href.baseVal = url; f.append(e); const r = document.createElementNS('http://www.w3.org/2000/svg', 'rect'); r.setAttribute('width', '9'); r.setAttribute('height', '9'); r.setAttribute('filter', 'url(#f)'); s.append(f, r); add(s)",
    open: true,
  },
  {
    name: 'replaceSync',
    code: "const s = new CSSStyleSheet(); s.replaceSync(`footer { background: url('${url}') }`); document.adoptedStyleSheets.push(s)",
    open: true,
  },
  {
    name: 'after seconds, after pushState',
    code: "history.pushState({}, '', '/later'); setTimeout(() => { const e = document.createElement('script'); e.src = url; add(e) }, 50)",
    runs: true,
  },
]
