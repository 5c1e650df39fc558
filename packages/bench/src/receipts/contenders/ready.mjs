// @ts-check
/** Tells the bench where this server listens, and ends with the bench. @param {number} port */
export function ready(port) {
  process.once('disconnect', () => process.exit())
  process.send?.({ port })
}
