/** What came does not have the form its standard gives, or is not signed by a key that is known. The message says where. */
export class LogError extends Error {
  override name = 'LogError'
}
