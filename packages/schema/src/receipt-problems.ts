import type * as z from 'zod'
import { formatPath, type Path, valueAt } from './path.js'
import { printable } from './printable.js'

/** What is wrong with a receipt or a document: the field, the rule it breaks, and what came. */
export interface Problem {
  readonly path: string
  readonly rule: string
  readonly got: string
}

/** Every fault of a value under one of the schemas of receipts; none, and it may be stored as it came. */
export function problemsOf(schema: z.ZodType, value: unknown): Problem[] {
  const result = schema.safeParse(value)
  const issues = result.success ? [] : result.error.issues
  return issues.flatMap((issue) => {
    const path = issue.path as Path
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => problem([...path, key], 'is not a field here', value))
    // Every schema of a receipt says its own rule, but for the objects.
    return [problem(path, issue.message.startsWith('must') ? issue.message : 'must be an object', value)]
  })
}

function problem(path: Path, rule: string, value: unknown): Problem {
  return { path: path.length ? formatPath(path) : 'all', rule, got: printable(valueAt(value, path)) }
}
