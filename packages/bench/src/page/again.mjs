// @ts-check

/**
 * Twice more after a failure, which is said: a browser's hiccup should not cost the run.
 * @template T
 * @param {() => Promise<T>} visit
 * @param {string} what
 * @param {(text: string) => void} say
 * @returns {Promise<T>}
 */
export async function again(visit, what, say, left = 2) {
  try {
    return await visit()
  } catch (error) {
    if (!left) throw error
    say(`${what}: ${error instanceof Error ? error.message : error}; once more`)
    return again(visit, what, say, left - 1)
  }
}
