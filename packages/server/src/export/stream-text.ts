const enough = 64 * 1024

/** Text as a stream of bytes in pieces worth a write each; it asks for more only as fast as it is read. */
export function streamText(
  lines: AsyncIterable<string>,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const source = lines[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      try {
        let text = ''
        for (let next = await source.next(); ; next = await source.next()) {
          text += next.done ? '' : next.value
          if (text.length < enough && !next.done) continue
          if (text) controller.enqueue(Buffer.from(text))
          if (next.done) controller.close()
          return
        }
      } catch (error) {
        // The answer has begun: breaking it off is the only way left to say that it is not whole.
        onError(error)
        controller.error(new Error('broken off'))
      }
    },
    async cancel() {
      await source.return?.()
    },
  })
}
