import { spawn, spawnSync } from 'node:child_process'

/** Runs a Node program of this checkout in the foreground; ends with its code if it fails. */
export function node(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status) process.exit(status)
}

/** Starts one beside this process, and ends it with this process. */
export function start(...args) {
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  process.once('exit', () => child.kill())
}

/** Runs one in the foreground, where the caller decides what a failure means. */
export function tryNode(args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
}
