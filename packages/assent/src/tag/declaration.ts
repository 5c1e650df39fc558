import type { PageAssent } from '@assent/browser'
import { mountChoices, mountDeclaration, ready } from '@assent/ui/declaration'
import { aboutOf } from './panel.js'

/*
 * assent-declaration.js: two elements for a cookie policy's page, in a file that only such pages load. `<assent-declaration>` lists
 * what is stored and why, with how it stands for this visitor; `<assent-choices>` is the preferences without a dialog.
 */
const page = window as unknown as { assent?: { push(callback: (assent: PageAssent) => void): void } }
// The queue, where the tag has not run yet.
page.assent ??= [] as never

function define(name: string, mount: typeof mountDeclaration): void {
  class Element extends HTMLElement {
    #unmount: (() => void) | undefined

    connectedCallback(): void {
      page.assent?.push(async (assent) => {
        const [about] = await Promise.all([aboutOf(assent.config), ready(assent.config, 'beyond/')])
        if (this.isConnected) this.#unmount ??= mount(assent, about, this)
      })
    }

    disconnectedCallback(): void {
      this.#unmount?.()
      this.#unmount = undefined
    }
  }
  if (!customElements.get(name)) customElements.define(name, Element)
}

define('assent-declaration', mountDeclaration)
define('assent-choices', mountChoices)
