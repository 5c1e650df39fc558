import { html, LitElement, render } from 'lit'

class Card extends LitElement {
  static properties = { count: { type: Number } }
  constructor() {
    super()
    this.count = 0
  }
  render() {
    return html`<img alt="" src=${`/own/lit-${this.count}.gif`}><slot></slot><button @click=${() => this.count++}>${this.count}</button>`
  }
}
customElements.define('lit-card', Card)

const main = document.querySelector('main')
render(html`<lit-card>One</lit-card><iframe title="Frame" src="/own/frame"></iframe>`, main)
const over = (element) =>
  new Promise((resolve) => {
    for (const type of ['load', 'error']) element.addEventListener(type, resolve)
  })
const card = main.querySelector('lit-card')
const framed = over(main.querySelector('iframe'))
await card.updateComplete
await over(card.renderRoot.querySelector('img'))
await framed
card.renderRoot.querySelector('button').click()
await card.updateComplete
window.note(card.renderRoot.innerHTML.replace(/<!--.*?-->/g, ''))
render(html`<lit-card>Two</lit-card>`, main)
await card.updateComplete
window.finish()
