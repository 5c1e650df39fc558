// node packages/log/verify-with-go/run.mjs: has Go's own packages check a log that this package wrote. Needs what Debian calls
// golang-go and golang-golang-x-mod-dev, and a built dist.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeLog } from './write-log.mjs'

const folder = mkdtempSync(join(tmpdir(), 'assent-log-'))
try {
  await writeLog(folder, [1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 600, 1000, 65_535, 65_536, 65_537, 70_000])
  // Without modules Go takes packages from Debian's folder, and nothing from a network.
  const env = {
    ...process.env,
    GO111MODULE: 'off',
    GOPATH: '/usr/share/gocode',
    GOFLAGS: '',
    GOPROXY: 'off',
    GOCACHE: join(tmpdir(), 'assent-go-cache'),
  }
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  const { status, error } = spawnSync('go', ['run', '.', folder], { cwd, env, stdio: 'inherit' })
  if (error) console.error(`Go must be installed (golang-go, golang-golang-x-mod-dev): ${error.message}`)
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
