import { spawnSync } from 'node:child_process'

/** Runs a Node program of this checkout in the foreground; ends with its code if it fails. */
export function node(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status) process.exit(status)
}

/** The same, where the caller decides what a failure means. */
export function tryNode(args, env = {}) {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
}
