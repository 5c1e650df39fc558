// @ts-check
import { execFileSync } from 'node:child_process'

/**
 * What is killed with `kill -9`, in turn. Where the server dies, it is started again; its database it starts by itself.
 * @type {readonly { name: string, endsServer?: boolean, kill: (server: import('./server.mjs').Server) => void }[]}
 */
export const victims = [
  { name: 'the server', endsServer: true, kill: (server) => kill(server.pid()) },
  { name: 'PostgreSQL', kill: (server) => kill(server.database()) },
  { name: 'a process of PostgreSQL', kill: (server) => kill(one(childrenOf(server.database()))) },
  {
    name: 'all at once',
    endsServer: true,
    kill(server) {
      const database = server.database()
      for (const pid of [database, ...childrenOf(database), server.pid()]) kill(pid)
    },
  },
]

/** @param {number | undefined} pid */
function kill(pid) {
  if (pid === undefined) throw new Error('there was no process to kill: the round would prove nothing')
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // One that ends by itself meanwhile is no failure.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}

/** @param {number | undefined} pid @returns {number[]} */
function childrenOf(pid) {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [child, parent] = line.trim().split(/\s+/).map(Number)
    return parent === pid ? [child] : []
  })
}

/** @param {readonly number[]} list */
const one = (list) => list[Math.floor(Math.random() * list.length)]
