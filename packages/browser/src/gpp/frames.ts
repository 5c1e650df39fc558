/** A call that came by message from a frame. */
export interface FrameCall {
  readonly command: string
  readonly parameter?: unknown
  readonly version?: unknown
  readonly callId: string | number
}

type Answer = (returnValue: unknown, success: boolean) => void

/**
 * Makes an API of this page available to frames of any origin: a frame named `…Locator` says that it is here, and a
 * message `…Call` is answered by `…Return`, in the form it came in.
 */
export function answerFrames(name: string, ask: (call: FrameCall, answer: Answer) => void): void {
  const frame = document.createElement('iframe')
  frame.name = `${name}Locator`
  frame.style.display = 'none'
  // In the head there is no body yet, and a frame may ask before there is one.
  ;(document.body ?? document.documentElement).append(frame)

  addEventListener('message', ({ data, source }) => {
    const call: FrameCall | undefined = read(data)?.[`${name}Call`]
    if (typeof call !== 'object' || !call || !source) return
    ask(call, (returnValue, success) => {
      const message = { [`${name}Return`]: { returnValue, success, callId: call.callId } }
      source.postMessage(typeof data === 'string' ? JSON.stringify(message) : message, { targetOrigin: '*' })
    })
  })
}

// biome-ignore lint/suspicious/noExplicitAny: anyone may send anything
function read(data: any): any {
  try {
    return typeof data === 'string' ? JSON.parse(data) : data
  } catch {
    return undefined
  }
}
