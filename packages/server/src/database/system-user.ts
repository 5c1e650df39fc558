import { execFileSync } from 'node:child_process'

/** Whom to run PostgreSQL as: `{}` is whoever runs this. */
export interface SystemUser {
  readonly uid?: number
  readonly gid?: number
}

/** PostgreSQL refuses to run as root, so root hands over to the system user `postgres`, which is added when missing. */
export function systemUser(): SystemUser {
  if (process.getuid?.() !== 0) return {}
  try {
    return find()
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
    return find()
  }
}

function find(): SystemUser {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
  return { uid: id('-u'), gid: id('-g') }
}
