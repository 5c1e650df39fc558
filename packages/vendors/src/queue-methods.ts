/** Gives a queue the methods of the library to come: each call waits in it as `[name, ...arguments]`. */
// biome-ignore lint/suspicious/noExplicitAny: vendors' globals have no types
export function queueMethods(queue: any, names: readonly string[]): void {
  for (const name of names) queue[name] ||= (...args: unknown[]) => queue.push([name, ...args])
}
