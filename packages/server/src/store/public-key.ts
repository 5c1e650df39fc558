/** The public half of a key of a site. */
export interface PublicKey {
  readonly kid: string
  /** As JSON. */
  readonly jwk: string
  /** The C2SP verifier key of the log. */
  readonly vkey: string
  readonly since: Date
  readonly retired: Date | null
}
