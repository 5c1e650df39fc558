import type { Tell } from './finding.js'
import { shown } from './shown.js'
import { walkJson } from './walk-json.js'

/** The value of a JSON text in which no name stands twice; otherwise undefined, and told. */
export function readJson(text: string, tell: Tell): unknown {
  const value = parse(text)
  if (value === undefined) tell('not-json', 'JSON', shown(text))
  else
    walkJson(text, (path, _, repeated) => {
      if (repeated) tell('repeated-key', 'each name once', `${shown(path.join('.'))} again`)
    })
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
