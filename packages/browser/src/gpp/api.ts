export type GppCallback = (data: unknown, success: boolean) => void

/** `__gpp`, as the IAB's Global Privacy Platform 1.1 defines it. */
export type Gpp = (command: string, callback?: GppCallback, parameter?: unknown, version?: string) => void

/** One who listens. */
export interface GppListener {
  readonly id: number
  readonly callback: GppCallback
}

/** What a stub keeps until the API is there, on the function itself, where the IAB's own sample keeps it. */
interface GppStub extends Gpp {
  readonly queue?: readonly Parameters<Gpp>[]
  readonly events?: readonly GppListener[]
}

/** What is put on the page. */
export interface GppPage {
  __gpp?: GppStub
  __gpp_msghandler?: unknown
  __uspapi?: (command: string, version: number, callback?: GppCallback) => void
}
