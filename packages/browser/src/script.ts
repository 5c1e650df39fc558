interface Trusted {
  createScriptURL(url: string): string
  createScript(text: string): string
}

const asIs = (value: string) => value
const rules: Trusted = { createScriptURL: asIs, createScript: asIs }
let policy: Trusted | undefined

/*
 * Under `require-trusted-types-for 'script'` a script's address and text must come from a policy; ours is `assent`. Where
 * the page does not allow it the plain string is handed on, the browser refuses it, and the tag stays held. The values
 * are the page's own markup and the vendors' fixed addresses, never a visitor's input.
 */
function trusted(): Trusted {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Trusted): Trusted } }
  try {
    return (policy ??= trustedTypes?.createPolicy('assent', rules) ?? rules)
  } catch {
    // Asked once: each refusal is a line in the console.
    return (policy = rules)
  }
}

/** An address for a script, in the form the page's content policy wants. */
export function trustedUrl(url: string): string {
  return trusted().createScriptURL(url)
}

/** Makes a script element with a file or a text, in the form the page's content policy wants. */
export function makeScript(url: string | undefined, text = ''): HTMLScriptElement {
  const script = document.createElement('script')
  if (url === undefined) script.text = trusted().createScript(text)
  else script.src = trustedUrl(url)
  return script
}
