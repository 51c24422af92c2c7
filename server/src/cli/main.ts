import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { localDay, parseDay } from '../core/model/day.ts'
import type { Day } from '../core/model/day.ts'
import { nearest } from '../core/text/nearest.ts'
import { isOkrPath } from '../host/disk.ts'
import { GitError } from '../host/git.ts'
import { check } from './check.ts'
import { diff } from './diff.ts'
import { help, topics } from './help.ts'
import { judgeFile } from './judge.ts'
import { log } from './log.ts'
import { report } from './report.ts'
import { listRules, showRule } from './rules.ts'
import { Refusal } from './refusal.ts'
import { tree } from './tree.ts'
import { versionOf } from './world.ts'
import type { Exit, World } from './world.ts'

/** Runs `okr`. Resolves to the exit code; to nothing for `okr lsp`, which goes on. */
export async function main(args: readonly string[], world: World): Promise<Exit | undefined> {
  try {
    return await run(args, world)
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof GitError)) throw error
    world.err(`okr: ${error.message}${error instanceof GitError ? '.' : ''}\n`)
    return 2
  }
}

async function run([command, ...rest]: readonly string[], world: World): Promise<Exit | undefined> {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    world.out(help(rest[0]))
    return 0
  }
  if (command === '--version' || command === '-v') {
    world.out(`${await versionOf()}\n`)
    return 0
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    world.out(help(command))
    return 0
  }
  const today = { today: { type: 'string' } } as const
  switch (command) {
    case 'check': {
      const { values, positionals } = read(rest, {
        format: { type: 'string' }, severity: { type: 'string' }, since: { type: 'string' }, baseline: { type: 'string' }, 'update-baseline': { type: 'boolean' }, ...today,
      })
      return check(positionals, {
        format: oneOf('--format', values.format ?? 'text', ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown']),
        severity: oneOf('--severity', values.severity ?? 'error', ['error', 'warning', 'info', 'hint']),
        today: dayFrom(values.today, world), since: values.since, baseline: values.baseline, updateBaseline: values['update-baseline'] ?? false,
      }, world)
    }
    case 'tree': {
      const { values, positionals } = read(rest, { format: { type: 'string' }, cycle: { type: 'string' }, ...today })
      return tree(positionals, { format: oneOf('--format', values.format ?? 'text', ['text', 'json']), cycle: values.cycle, today: dayFrom(values.today, world) }, world)
    }
    case 'diff': {
      const { values, positionals } = read(rest, { format: { type: 'string' }, only: { type: 'string' }, ...today })
      const [from, to] = positionals
      if (to !== undefined) throw new Refusal(`\`okr diff\` takes one range, such as ${positionals.length === 2 && !isOkrPath(to) ? `\`${from}..${to}\`` : '`main` or `v1..v2`'}. It looks at all OKR files.`)
      if (from !== undefined && isOkrPath(from)) throw new Refusal(`\`okr diff\` compares commits, and looks at all OKR files: \`okr diff\`, or \`okr diff HEAD~1\`. \`${from}\` is a file.`)
      return diff(from, {
        format: oneOf('--format', values.format ?? 'text', ['text', 'json', 'markdown', 'github']),
        only: values.only === undefined ? undefined : oneOf('--only', values.only, ['observations']),
        today: dayFrom(values.today, world),
      }, world)
    }
    case 'log': {
      const { values, positionals } = read(rest, { format: { type: 'string' }, ...today })
      if (positionals.length > 1) throw new Refusal('`okr log` takes one objective or key result at a time.')
      return log(positionals[0], { format: oneOf('--format', values.format ?? 'text', ['text', 'json']), today: dayFrom(values.today, world) }, world)
    }
    case 'report': {
      const { values, positionals } = read(rest, { cycle: { type: 'string' }, format: { type: 'string' }, since: { type: 'string' }, ...today })
      return report(positionals, {
        cycle: values.cycle, format: oneOf('--format', values.format ?? 'markdown', ['markdown', 'html']),
        since: dayFrom(values.since, world, '--since'), today: dayFrom(values.today, world),
      }, world)
    }
    case 'rules': {
      const { positionals } = read(rest, {})
      if (positionals.length > 1) throw new Refusal('`okr rules` takes one rule at a time.')
      return positionals[0] === undefined ? listRules(world) : showRule(positionals[0], world)
    }
    case 'judge': {
      const { positionals } = read(rest, {})
      if (positionals.length > 1) throw new Refusal('`okr judge` takes one file, or reads standard input.')
      return judgeFile(positionals[0], world)
    }
    case 'lsp':
      read(rest, { stdio: { type: 'boolean' } })
      await world.startServer()
      return undefined
    default: {
      const [meant] = nearest(command, topics)
      throw new Refusal(`there is no command \`${command}\`. ${meant ? `Did you mean \`${meant}\`?` : `The commands are ${topics.join(', ')}; \`okr help\` tells what they do.`}`)
    }
  }
}

/** `parseArgs`, with its complaints in one plain line. */
function read<O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const unknown = /Unknown option '([^']+)'/.exec(said)?.[1]
    throw new Refusal(unknown ? `there is no option \`${unknown}\` here. \`okr help\` lists them.` : said.split('\n')[0]!)
  }
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new Refusal(`\`${option}\` is one of ${allowed.join(', ')}; this is \`${value}\`.`)
  return found
}

function dayFrom(text: string | undefined, world: World, option = '--today'): Day | undefined {
  if (text === undefined) return undefined
  const day = text === 'today' ? localDay(world.now()) : parseDay(text)
  if (day === undefined) throw new Refusal(`\`${option}\` needs a date that exists, such as 2026-11-09; this is \`${text}\`.`)
  return day
}
