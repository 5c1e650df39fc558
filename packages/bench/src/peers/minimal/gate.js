{
  const stored = document.cookie.match(/(?:^|; )gate=([^;]*)/)
  const gate = document.getElementById('gate')
  const run = (categories) => {
    for (const held of document.querySelectorAll('script[type="text/plain"][data-category]')) {
      if (!categories.includes(held.dataset.category)) continue
      const script = document.createElement('script')
      script.async = false
      if (held.hasAttribute('src')) script.src = held.getAttribute('src')
      script.text = held.text
      held.replaceWith(script)
    }
  }
  const choose = (categories) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the least there is
    document.cookie = `gate=${categories.join('.')}; path=/; max-age=15552000; samesite=lax; secure`
    gate.hidden = true
    run(categories)
  }
  if (stored) run(stored[1].split('.'))
  else {
    gate.hidden = false
    gate.querySelector('.accept').onclick = () => choose(['analytics', 'marketing'])
    gate.querySelector('.reject').onclick = () => choose([])
    gate.querySelector('.choose').onclick = () => {
      gate.querySelector('fieldset').hidden = false
    }
  }
}
