/** One way in which a page can keep something. `name` is the name it is kept under. */
export interface Keep {
  readonly name: string
  /** Code that keeps something under `name`. */
  readonly write: string
  /** An expression, which may be a promise: whether it is there. */
  readonly read: string
  readonly notInFirefox?: true
}

const store = (kind: string, write: string): Pick<Keep, 'write' | 'read'> => ({
  write: write.replace('{store}', kind),
  read: `${kind}.getItem(name) !== null`,
})
// What another document has just written may not be in `document.cookie` yet.
const inCookies = "globalThis.cookieStore ? !!(await cookieStore.get(name)) : document.cookie.includes(name + '=')"

/** Every way to keep something that a script has. */
export const storage: readonly Keep[] = [
  { name: 'document.cookie', write: "document.cookie = name + '=1; path=/'", read: inCookies },
  {
    name: 'document.cookie on the site',
    write: "document.cookie = name + '=1; domain=acme.example; path=/'",
    read: inCookies,
  },
  { name: 'cookieStore.set', write: 'await cookieStore.set(name, "1")', read: inCookies, notInFirefox: true },
  {
    name: 'cookieStore.set of options',
    write: 'await cookieStore.set({ name, value: "1" })',
    read: inCookies,
    notInFirefox: true,
  },
  { name: 'localStorage.setItem', ...store('localStorage', "{store}.setItem(name, '1')") },
  { name: 'localStorage, as a property', ...store('localStorage', "{store}[name] = '1'") },
  {
    name: 'localStorage, by its prototype',
    ...store('localStorage', "Storage.prototype.setItem.call({store}, name, '1')"),
  },
  { name: 'sessionStorage.setItem', ...store('sessionStorage', "{store}.setItem(name, '1')") },
  { name: 'sessionStorage, as a property', ...store('sessionStorage', "{store}[name] = '1'") },
  {
    name: 'IndexedDB',
    write:
      'await new Promise((resolve) => { const r = indexedDB.open(name); r.onsuccess = () => { r.result.close(); resolve() }; r.onerror = resolve })',
    read: '(await indexedDB.databases()).some((database) => database.name === name)',
  },
  { name: 'Cache Storage', write: 'await caches.open(name)', read: 'caches.has(name)' },
  {
    name: 'a frame’s own document.cookie',
    write:
      "const f = document.createElement('iframe'); document.body.append(f); f.contentDocument.cookie = name + '=1; path=/'",
    read: inCookies,
  },
]
