/** Why something is not there, as far as the person can do something about it. */
export type ProblemKind = 'offline' | 'signed-out' | 'forbidden' | 'missing' | 'busy' | 'invalid' | 'failed'

/** A request that came to nothing. The message is the server's, when it gave one. */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    readonly kind: ProblemKind,
    message = '',
  ) {
    super(message)
  }
}

const kinds: Readonly<Record<number, ProblemKind>> = {
  400: 'invalid',
  401: 'signed-out',
  403: 'forbidden',
  404: 'missing',
  422: 'invalid',
  429: 'busy',
  503: 'busy',
}

/** The problem an HTTP status stands for. */
export function problemOf(status: number, message: string): Problem {
  return new Problem(kinds[status] ?? 'failed', message)
}
