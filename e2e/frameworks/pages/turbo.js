import * as Turbo from '@hotwired/turbo'

const loaded = () => new Promise((resolve) => document.addEventListener('turbo:load', resolve, { once: true }))
await loaded()
const visit = loaded()
Turbo.visit('/own/next')
await visit
window.note(`${location.pathname} ${document.title}`)
const frame = document.querySelector('turbo-frame')
frame.src = '/own/turbo-frame'
await frame.loaded
window.note(frame.textContent.trim())
window.finish()
