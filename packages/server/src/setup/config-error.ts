/** A set-up that would be unsafe, makes no sense or does not work; the server does not start with it. The message says it all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(
    readonly faults: readonly string[],
    options?: ErrorOptions,
  ) {
    super(faults.join('\n'), options)
  }
}
