/**
 * What reviews cost: `okr diff` of 10,000 files of which 50 have changed, cold; and `okr log` of an item that 1,000 commits have touched. Both run the built
 * command line as people do, in a repository made for it.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { config, fileText, generate } from './workspace.ts'

const cli = process.env.OKR_CLI ?? join(import.meta.dirname, '../dist/cli.js')
const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' }
const git = (cwd: string, args: readonly string[], input?: string) => execFileSync('git', [...args], { cwd, env: environment, encoding: 'utf8', input, maxBuffer: 1 << 28 })

export interface Timed {
  readonly ms: number
}

function run(cwd: string, ...args: readonly string[]): Timed {
  const began = performance.now()
  const { stderr, status } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: environment })
  const ms = performance.now() - began
  if (status !== 0) throw new Error(stderr)
  return { ms }
}

/** `okr diff HEAD` with 50 of `count` files changed. */
export function diffOfMany(count: number): Timed {
  const folder = mkdtempSync(join(tmpdir(), 'okr-bench-git-'))
  try {
    git(folder, ['init', '--quiet', '--initial-branch=main'])
    const paths: string[] = []
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    write('okr.config.yaml', config)
    for (const [uri, text] of generate(count)) {
      const path = uri.replace('file:///bench/', '')
      paths.push(path)
      write(path, text)
    }
    git(folder, ['add', '--all'])
    git(folder, ['commit', '--quiet', '--message', 'start'])
    for (let i = 1; i <= 50; i++) {
      const n = Math.floor((i * count) / 51)
      write(paths[n]!, fileText(n).replace('target: 45%', 'target: 40%'))
    }
    run(folder, 'help')
    const times = [1, 2, 3].map(() => run(folder, 'diff', 'HEAD', '--today', '2026-11-09'))
    return times.sort((a, b) => a.ms - b.ms)[1]!
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `okr log` of a key result in a file that `count` commits have changed. */
export function logOfMany(count: number): Timed {
  const folder = mkdtempSync(join(tmpdir(), 'okr-bench-log-'))
  try {
    git(folder, ['init', '--quiet', '--initial-branch=main'])
    const blob = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
    let stream = ''
    for (let i = 0; i < count; i++) {
      const text = fileText(1).replace('target: 45%', `target: ${45 + (i % 40)}%`)
      stream += `commit refs/heads/main\ncommitter a <a@example.org> ${1_790_000_000 + i * 3600} +0000\n${blob(`change ${i}`)}M 100644 inline team-1.okr.yaml\n${blob(text)}\n`
    }
    git(folder, ['fast-import', '--quiet'], stream)
    git(folder, ['reset', '--quiet', '--hard', 'main'])
    run(folder, 'help')
    return run(folder, 'log', 'team-1/objective-0.kr-0', '--today', '2026-11-09')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.filename === process.argv[1]) {
  const size = Number(process.argv[2] ?? 10_000)
  console.log(`okr diff, 50 of ${size} files changed: ${diffOfMany(size).ms.toFixed(0)} ms`)
  console.log(`okr log, 1,000 commits: ${logOfMany(1000).ms.toFixed(0)} ms`)
}
