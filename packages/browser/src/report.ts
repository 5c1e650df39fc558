/** Says in the console what is wrong. The one way Assent speaks to a developer in the page. */
export function report(...message: readonly unknown[]): void {
  console.warn('[assent]', ...message)
}

/** Runs one effect so that its failure stays its own: nothing throws into the host, and the next effect still runs. */
export function shield<T>(effect: () => T): T | undefined {
  try {
    return effect()
  } catch (error) {
    report(error)
    return undefined
  }
}
