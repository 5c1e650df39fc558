// biome-ignore lint/suspicious/noExplicitAny: any of the page's functions
type Any = any

/** What is done in place of a function: `call` is the function itself, with the same arguments unless others are given. */
export type Handle = (call: (args?: Any[]) => Any, args: Any[], self: Any) => Any

/**
 * Replaces a function, a constructor, a setter or a getter of the page, once. A proxy keeps name, length, source text and static
 * properties, so that libraries find what they test for, and a wrapper of the page's own around it keeps working.
 */
export function wrap(
  owner: object | undefined,
  name: string,
  handle: Handle,
  part: 'value' | 'set' | 'get' = 'value',
): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name)
  const native = descriptor?.[part]
  if (!native) return
  const { apply, construct } = Reflect
  const replacement = new Proxy(native, {
    apply: (_, self, args) => handle((given = args) => apply(native, self, given), args, self),
    construct: (_, args, target) => handle((given = args) => construct(native, given, target), args, native),
  })
  Object.defineProperty(owner, name, { ...descriptor, [part]: replacement })
}
