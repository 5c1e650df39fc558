import './jitless.js'
import { verdict } from '../verify/format-report.js'
import { readKeys } from '../verify/read-keys.js'
import { renderReport } from './render-report.js'
import { verifyFile } from './verify-file.js'

const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E
const [chooser, key, keyFault] = [find<HTMLInputElement>('file'), find<HTMLTextAreaElement>('key'), find('key-fault')]
const [drop, status, result] = [find('drop'), find('status'), find('result')]

let file: File | undefined
let run = 0

async function verify() {
  const mine = ++run
  const keys = key.value.trim() ? readKeys(key.value) : []
  key.setAttribute('aria-invalid', String(!keys))
  keyFault.textContent = keys ? '' : 'This must be a verifier key, a JWK, or what the site answers under /keys.'
  result.replaceChildren()
  status.textContent = ''
  if (!keys || !file) return
  status.textContent = `Verifying ${file.name} …`
  try {
    const report = await verifyFile(file, keys, () => mine !== run)
    if (!report) return
    result.replaceChildren(renderReport(report))
    status.textContent = `${file.name}: ${verdict(report)}`
  } catch {
    if (mine === run) status.textContent = `${file.name} could not be read.`
  }
}

chooser.addEventListener('change', () => {
  file = chooser.files?.[0]
  void verify()
})
key.addEventListener('change', () => void verify())

// A file that misses the box would otherwise replace the page.
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  drop.classList.remove('over')
  const dropped = event.dataTransfer?.files[0]
  if (!dropped) return
  file = dropped
  chooser.value = ''
  void verify()
})
drop.addEventListener('dragenter', () => drop.classList.add('over'))
drop.addEventListener('dragleave', (event) => {
  if (!drop.contains(event.relatedTarget as Node | null)) drop.classList.remove('over')
})
