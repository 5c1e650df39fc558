/**
 * A stand-in for a vendor's function until its script is there. It hands on the `arguments` object itself, as the
 * published snippets do: Google's command processor ignores a plain array.
 */
export function stub(take: (args: IArguments) => void): (...args: unknown[]) => void {
  return function () {
    // biome-ignore lint/complexity/noArguments: rest parameters make a plain array
    take(arguments)
  }
}
