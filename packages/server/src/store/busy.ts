/** The receipt was not taken: too many wait to be written, or the database does not answer. Send it again later. */
export class Busy extends Error {
  override readonly name = 'Busy'
}
