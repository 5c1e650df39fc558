// Runs in the page, before anything of it. Says when things could be seen, and when the page answered a click.
;(() => {
  if (window.__probe) return
  const sums = { fcp: 0, lcp: undefined, cls: 0, shifts: [], longTasks: 0 }
  const observe = (type, each) => {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  }
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') sums.fcp = entry.startTime
  })
  observe('largest-contentful-paint', (entry) => {
    sums.lcp = { time: entry.startTime, size: entry.size, element: entry.element }
  })
  observe('layout-shift', (entry) => {
    if (entry.hadRecentInput) return
    sums.cls += entry.value
    sums.shifts.push(...entry.sources.map(({ node }) => node?.nodeName))
  })
  observe('longtask', () => {
    sums.longTasks++
  })

  /** Finds an element by a path: CSS, with ` >>> ` into a shadow root. */
  const find = (path) => {
    let root = document
    let found = null
    for (const selector of path.split(' >>> ')) {
      found = root?.querySelector(selector) ?? null
      root = found?.shadowRoot
    }
    return found
  }

  const parentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host

  /** What is drawn at a point, through shadow roots. */
  const hit = (x, y) => {
    let found = document.elementFromPoint(x, y)
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y)
      if (!inner || inner === found) break
      found = inner
    }
    return found
  }

  const isInside = (node, outer) => {
    for (let at = node; at; at = parentOf(at)) if (at === outer) return true
    return false
  }

  /** How opaque an element is, all in all: 0 where it cannot be seen. */
  const look = (element) => {
    const rect = element.getBoundingClientRect()
    const left = Math.max(rect.left, 0)
    const right = Math.min(rect.right, innerWidth)
    const top = Math.max(rect.top, 0)
    const bottom = Math.min(rect.bottom, innerHeight)
    const shown = Math.max(0, right - left) * Math.max(0, bottom - top)
    if (!shown || shown < (rect.width * Math.min(rect.height, innerHeight)) / 2) return { opacity: 0, rect }
    if (getComputedStyle(element).visibility !== 'visible') return { opacity: 0, rect }
    let opacity = 1
    for (let at = element; at instanceof Element || at instanceof ShadowRoot; at = parentOf(at)) {
      if (at instanceof Element) opacity *= Number(getComputedStyle(at).opacity)
    }
    if (!isInside(hit((left + right) / 2, (top + bottom) / 2), element)) return { opacity: 0, rect }
    return { opacity, rect }
  }

  /** After the frame that is being made: its paint has been handed over. */
  const afterFrame = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => then(performance.now())
    port2.postMessage(0)
  }

  /** Looks in every frame: when at least a tenth of the opacity is there, and when all of it is and it stands still. */
  const watch = (path) =>
    new Promise((done) => {
      let visible
      let last
      const step = () =>
        requestAnimationFrame(() => {
          const element = find(path)
          const { opacity, rect } = element ? look(element) : { opacity: 0 }
          const still = rect && last && Math.abs(rect.top - last.top) < 0.5 && Math.abs(rect.left - last.left) < 0.5
          last = rect
          afterFrame((now) => {
            if (opacity >= 0.1) visible ??= now
            if (opacity >= 0.99 && still) done({ visible, settled: now })
            else step()
          })
        })
      step()
    })

  let click
  let expected
  addEventListener(
    'click',
    (event) => {
      if (!expected) return
      click = event.timeStamp
      const answer = expected
      expected = undefined
      requestAnimationFrame(() => afterFrame((now) => answer({ click, paint: now - click })))
    },
    true,
  )

  const inBanner = (path) => {
    const { element, size } = sums.lcp ?? {}
    const banner = find(path)
    if (!sums.lcp || !banner) return false
    if (element) return isInside(element, banner)
    // An element in a shadow root is not told: the banner's, if it has one.
    return path.includes('>>>') && size > 0
  }

  Object.defineProperty(window, '__probe', {
    value: {
      watch,
      find,
      /** The next click: when it was, and how long until the next frame was drawn. */
      answer: () =>
        new Promise((done) => {
          expected = done
        }),
      center(path) {
        const element = find(path)
        element?.scrollIntoView({ block: 'nearest' })
        const rect = element?.getBoundingClientRect()
        return (
          rect && {
            x: rect.left + rect.width / 2,
            y: rect.top + rect.height / 2,
            left: rect.left,
            top: rect.top,
            width: rect.width,
            height: rect.height,
          }
        )
      },
      report: (path) => ({
        fcp: sums.fcp,
        lcp: sums.lcp?.time,
        lcpElement: sums.lcp?.element?.nodeName,
        lcpInBanner: path ? inBanner(path) : false,
        cls: sums.cls,
        shifts: sums.shifts,
        longTasks: sums.longTasks,
      }),
    },
  })
})()
