import { createApp, h, nextTick, ref } from 'vue'

const items = ref([1, 2])
const raw = ref('<b>raw</b>')
createApp({
  setup: () => () =>
    h('section', { onClick: () => window.note('clicked') }, [
      ...items.value.map((n) =>
        h('img', { key: n, alt: `${n}`, src: `/own/vue-${n}.gif`, srcset: `/own/vue-${n}-set.gif 1x` }),
      ),
      h('iframe', { src: '/own/frame', title: 'Frame' }),
      h('div', { innerHTML: raw.value }),
      h('a', { href: '/own/text' }, 'A link'),
    ]),
}).mount(document.querySelector('main').appendChild(document.createElement('div')))
items.value = [2, 3]
raw.value = '<i>other</i><img alt="" src="/own/raw.gif">'
await nextTick()
document.querySelector('section').click()
const request = new XMLHttpRequest()
request.open('GET', '/own/text')
await new Promise((resolve) => {
  request.onload = resolve
  request.send()
})
window.note(request.responseText)
window.finish()
