import type { Grant, Grants, VendorPage } from '@assent/core'

/** A page with nothing on it, which remembers the scripts it was asked for. */
export function fakePage(global: VendorPage['global'] = {}) {
  const scripts: string[] = []
  const pending: (() => void)[] = []
  const page: VendorPage = {
    global,
    now: () => new Date(1_700_000_000_000),
    script(src, loaded) {
      scripts.push(src)
      if (loaded) pending.push(loaded)
    },
  }
  const finishScripts = () => {
    for (const loaded of pending.splice(0)) loaded()
  }
  return { page, global, scripts, finishScripts }
}

/** What holds, from the ids of categories and vendors that are granted and denied. */
export function grants(granted: string, denied = ''): Grants {
  const each = (ids: string, grant: Grant) => ids.split(' ').flatMap((id) => (id ? [[id, grant] as const] : []))
  return Object.fromEntries([...each(granted, 'granted'), ...each(denied, 'denied')])
}

/** A queue's entries as plain arrays, for comparison. */
export function plain(queue: readonly ArrayLike<unknown>[]): unknown[][] {
  return queue.map((entry) => Array.from(entry))
}

/** Whether an entry is an `arguments` object and no array. */
export function isArguments(entry: unknown): boolean {
  return Object.prototype.toString.call(entry) === '[object Arguments]'
}
