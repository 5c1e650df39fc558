// The site's own script. What it keeps is a choice of the visitor's too, so it asks before it writes.
const key = 'lumen-programme'
const buttons = document.querySelectorAll('[data-session]')
const marked = new Set(JSON.parse(localStorage.getItem(key) ?? '[]'))

const draw = () => {
  for (const button of buttons) {
    const isMarked = marked.has(button.dataset.session)
    button.setAttribute('aria-pressed', isMarked)
    button.textContent = isMarked ? 'Marked' : 'Mark'
  }
}
const keep = (assent) => assent.has('programme') && localStorage.setItem(key, JSON.stringify([...marked]))

window.assent.push((assent) => {
  draw()
  assent.on('change', () => keep(assent))
  for (const button of buttons)
    button.addEventListener('click', () => {
      const { session } = button.dataset
      if (!marked.delete(session)) marked.add(session)
      draw()
      keep(assent)
    })
})
