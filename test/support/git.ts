import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real git repository in a folder of its own. Its commits depend on nothing of the machine: not its config, name or clock. */
export interface TestRepository {
  readonly path: string
  /** Runs git there. */
  git(...args: string[]): string
  /** Writes files (undefined deletes) without committing. */
  write(files: Readonly<Record<string, string | undefined>>): void
  /** Writes files, commits all there is, and returns the hash. */
  commit(summary: string, files?: Readonly<Record<string, string | undefined>>, at?: { day?: string; author?: string }): string
  remove(): void
}

const ENVIRONMENT = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', TZ: 'UTC' }

/** Runs git in a folder, as somebody without any settings. */
export function gitIn(path: string, args: readonly string[], env: Record<string, string> = {}): string {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd: path, encoding: 'utf8', env: { ...inherited, ...ENVIRONMENT, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

export const temporaryFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'okr-git-')))

export function testRepository(path = temporaryFolder()): TestRepository {
  mkdirSync(path, { recursive: true })
  gitIn(path, ['init', '--quiet', '--initial-branch=main'])
  return repositoryAt(path)
}

/** The same for a repository that is there already: a clone, a worktree. */
export function repositoryAt(path: string): TestRepository {
  const git = (...args: string[]) => gitIn(path, args, who('maria', '2026-10-01'))
  const write: TestRepository['write'] = (files) => {
    for (const [name, text] of Object.entries(files)) {
      const full = join(path, name)
      if (text === undefined) rmSync(full)
      else {
        mkdirSync(dirname(full), { recursive: true })
        writeFileSync(full, text)
      }
    }
  }
  return {
    path, git, write,
    commit(summary, files = {}, { day = '2026-10-01', author = 'maria' } = {}) {
      write(files)
      gitIn(path, ['add', '--all'])
      gitIn(path, ['commit', '--quiet', '--allow-empty', '--message', summary], who(author, day))
      return gitIn(path, ['rev-parse', 'HEAD'])
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

function who(name: string, day: string): Record<string, string> {
  const date = `${day}T09:00:00+0000`
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: `${name}@tidewater.example`, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: `${name}@tidewater.example`, GIT_COMMITTER_DATE: date }
}
