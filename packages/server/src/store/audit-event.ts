/** Who did what, when. */
export interface AuditEvent {
  readonly n: number
  readonly at: Date
  /** Name of the token. */
  readonly actor: string
  readonly action: string
  readonly detail: string
}
