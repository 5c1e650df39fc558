import UPlot from 'uplot'
import { type Day, dayOf, timeOf } from './day.js'
import { dashes, type Line } from './line.js'
import { formatShort } from './number-format.js'

/** Draws lines into an element, and returns the way to take them away. `onPoint` hears which day is pointed at. */
export type Plot = (
  host: HTMLElement,
  days: readonly Day[],
  lines: readonly Line[],
  onPoint: (n: number | null) => void,
) => () => void

const height = 200

/**
 * Colours are those of the style sheet, read from the host, so that dark and forced colours reach the canvas. uPlot sets
 * styles through the CSSOM alone, which a policy without `unsafe-inline` allows.
 */
export const plot: Plot = (host, days, lines, onPoint) => {
  const style = getComputedStyle(host)
  const colour = (name: string) => resolve(host, `var(--${name})`)
  const [ink, grid] = [colour('secondary'), colour('grid')]
  const font = `12px ${style.fontFamily}`
  const axis = { stroke: ink, font, grid: { stroke: grid, width: 1 }, ticks: { show: false } }

  const chart = new UPlot(
    {
      width: host.clientWidth || 300,
      height,
      padding: [12, 8, 0, 0],
      tzDate: (seconds) => UPlot.tzDate(new Date(seconds * 1000), 'UTC'),
      legend: { show: false },
      cursor: { y: false, drag: { setScale: false }, points: { size: 8 } },
      scales: { y: { range: (_, __, max) => [0, roundUp(max)] } },
      axes: [
        {
          ...axis,
          grid: { show: false },
          size: 28,
          space: 64,
          incrs: [1, 2, 7, 14, 28, 91, 182].map((n) => n * 86_400),
          values: (_, splits) => splits.map((seconds) => dayOf(new Date(seconds * 1000)).slice(5)),
        },
        {
          ...axis,
          size: 48,
          space: 44,
          values: (_, splits) => splits.map((n) => (Number.isInteger(n) ? formatShort(n) : '')),
        },
      ],
      series: [
        {},
        ...lines.map(({ label, look }) => ({
          label,
          stroke: colour(look),
          width: 2,
          dash: [...dashes[look]],
          points: { show: days.length < 2 },
        })),
      ],
      hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? null)] },
    },
    [days.map((day) => timeOf(day) / 1000), ...lines.map(({ values }) => [...values])],
    host,
  )

  const sizes = new ResizeObserver(() => {
    if (host.clientWidth && host.clientWidth !== chart.width) chart.setSize({ width: host.clientWidth, height })
  })
  sizes.observe(host)
  return () => {
    sizes.disconnect()
    chart.destroy()
  }
}

/** A colour as `rgb(…)`: a canvas knows neither custom properties nor, everywhere, system colours. */
function resolve(host: HTMLElement, value: string): string {
  const probe = host.appendChild(document.createElement('i'))
  probe.style.color = value
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** The next round number: no line touches the top, and none floats in a void. */
function roundUp(max: number): number {
  if (!max || max < 4) return 4
  const step = 10 ** Math.floor(Math.log10(max)) / 2
  return Math.ceil((max * 1.02) / step) * step
}
