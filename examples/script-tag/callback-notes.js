// Runs only once "Sensitive information" is granted: opens the field, and keeps its draft on this device.
{
  const key = 'callback-notes'
  const field = document.querySelector('#notes')
  const input = field.querySelector('textarea')

  const show = (on) => {
    field.hidden = !on
    document.querySelector('#notes-off').hidden = on
  }

  input.value = localStorage.getItem(key) ?? ''
  input.addEventListener('input', () => localStorage.setItem(key, input.value))
  input.form.addEventListener('submit', () => localStorage.removeItem(key))
  show(true)

  // A tag that has run is told of a change like any other code, and tidies up after itself.
  ;(window.assent ||= []).push((assent) => {
    assent.on('change', () => {
      const on = assent.has('sensitive')
      if (!on) {
        localStorage.removeItem(key)
        input.value = ''
      }
      show(on)
    })
  })
}
