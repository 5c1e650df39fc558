import type { Realm } from '../calls.js'
import { apart, holdAttributes, namesOf } from '../elements.js'
import { askingSelector } from '../marked.js'
import { wrap } from '../wrap.js'
import { scrubElement, scrubStyle } from './styles.js'

/** The methods that put nodes into a tree, by interface. */
const methods: Record<string, string> = {
  Node: 'appendChild insertBefore replaceChild',
  Element: 'append prepend before after replaceWith replaceChildren insertAdjacentElement',
  CharacterData: 'before after replaceWith',
  DocumentType: 'before after replaceWith',
  Document: 'append prepend replaceChildren',
  DocumentFragment: 'append prepend replaceChildren',
  Range: 'insertNode surroundContents',
}

/** Holds nodes as they are put into a tree, whatever made them; tells of the frames among them once they are in. */
export function holdInsertion(realm: Realm, onFrame: (frame: HTMLIFrameElement) => void): void {
  const owners = realm as unknown as Record<string, { prototype: object }>
  for (const [owner, names] of Object.entries(methods))
    for (const name of names.split(' '))
      wrap(owners[owner]?.prototype, name, (call, args, self) => {
        const intoStyle = self?.localName === 'style'
        const frames: HTMLIFrameElement[] = []
        const given = args.map((node) => {
          if (intoStyle) return inStyle(node)
          if (node?.nodeType) holdTree(node, frames)
          return node
        })
        const result = intoStyle ? call(given) : call()
        for (const frame of frames) onFrame(frame)
        return result
      })
}

/** Holds what a node and all within it would ask for. */
export function holdTree(node: Node, frames: HTMLIFrameElement[] = []): boolean {
  let isHeld = false
  const consider = (element: Element) => {
    // One that has begun is the observer's.
    if (element.localName === 'script' && element.isConnected) return
    if (element.localName === 'iframe') frames.push(element as HTMLIFrameElement)
    scrubElement(element)
    if (!holdAttributes(element)) return
    isHeld = true
    apart.add(element)
  }
  // The fields of a form may hide what the form itself has.
  const type = Reflect.get(Node.prototype, 'nodeType', node)
  const { matches, querySelectorAll } = Element.prototype
  if (type === 1 && (namesOf(node as Element).length || matches.call(node as Element, 'style,[style]')))
    consider(node as Element)
  if ((node as Element).firstElementChild)
    (type === 1 ? querySelectorAll : DocumentFragment.prototype.querySelectorAll)
      .call(node as Element & DocumentFragment, selector())
      .forEach(consider)
  return isHeld
}

let known = ''
/** Made once the gate knows of every way. */
const selector = () => (known ||= `${askingSelector()},style,[style*="//"]`)

function inStyle(node: unknown): unknown {
  if (typeof node === 'string') return scrubStyle(node)
  const text = node as Partial<Text> | undefined
  if (text?.nodeType === 3 && text.data) {
    const kept = scrubStyle(text.data)
    if (kept !== text.data) text.data = kept
  }
  return node
}
