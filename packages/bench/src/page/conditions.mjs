// @ts-check

/**
 * @typedef {object} Condition
 * @property {string} id
 * @property {string} title
 * @property {number} cpu how many times slower
 * @property {{ latency: number, down: number, up: number } | undefined} network
 * @property {number} horizon how long after navigation a load is looked at, in ms
 */

/** DevTools’ and Lighthouse’s “Slow 4G”, as applied per request: 562.5 ms, 1.44 Mbit/s down, 0.675 Mbit/s up. */
const slow4G = { latency: 562.5, down: 180_000, up: 84_375 }

/** @type {Record<'slow' | 'fast' | 'fast4' | 'fast6', Condition>} */
export const conditions = {
  slow: { id: 'slow', title: 'slow 4G, 4× slower CPU', cpu: 4, network: slow4G, horizon: 4500 },
  fast: { id: 'fast', title: 'loopback, CPU as it is', cpu: 1, network: undefined, horizon: 1200 },
  fast4: { id: 'fast4', title: 'loopback, 4× slower CPU', cpu: 4, network: undefined, horizon: 1800 },
  fast6: { id: 'fast6', title: 'loopback, 6× slower CPU', cpu: 6, network: undefined, horizon: 2000 },
}
