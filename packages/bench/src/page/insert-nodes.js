// Inserts ten thousand elements as a page's own code does, five hundred at a time, each lot drawn before the next.
window.insertNodes = async () => {
  const feed = document.getElementById('feed')
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  for (let batch = 0; batch < 100; batch++) {
    for (let i = 0; i < 49; i++) {
      const item = document.createElement('li')
      item.className = `item item-${i % 7}`
      item.setAttribute('data-id', `${batch}-${i}`)
      item.setAttribute('aria-label', 'An item')
      item.textContent = `Item ${batch}-${i}`
      feed.appendChild(item)
    }
    const group = document.createElement('li')
    group.innerHTML = Array.from(
      { length: 49 },
      (_, i) => `<a class="link" href="#${i}" data-id="${batch}-${i}" title="A link">Link ${i}</a>`,
    ).join(' ')
    feed.appendChild(group)
    const other = document.createElement(batch % 2 ? 'script' : 'iframe')
    other.src =
      batch % 2 ? `https://cdn.widgets.example/widget-${batch}.js` : `https://cdn.widgets.example/frame-${batch}`
    feed.appendChild(other)
    if (batch % 5 === 4) await frame()
  }
}
