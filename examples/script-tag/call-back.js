// Stands in for the site's own form handler.
const form = document.querySelector('#call-back')

form.addEventListener('submit', (event) => {
  event.preventDefault()
  form.reset()
  form.querySelector('[role="status"]').textContent = 'Thank you. We will ring you at that time.'
})
