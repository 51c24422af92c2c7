import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { judgeLines } from '../core/judge/lines.ts'
import { reasonOf } from '../host/disk.ts'
import { Refusal } from './refusal.ts'
import type { Exit, World } from './world.ts'

/** `okr judge`: lines of drafts in, lines of verdicts out. What cannot be read is named on standard error; the others are judged. */
export function judgeFile(path: string | undefined, world: World): Exit {
  let text: string
  try {
    text = readFileSync(path === undefined || path === '-' ? 0 : resolve(world.cwd, path), 'utf8')
  } catch (error) {
    throw new Refusal(`\`${path ?? 'standard input'}\` cannot be read: ${reasonOf(error)}.`)
  }
  const { out, errors } = judgeLines(text)
  if (out.length) world.out(`${out.join('\n')}\n`)
  for (const { line, message } of errors) world.err(`okr: line ${line}: ${message}\n`)
  return errors.length ? 2 : 0
}
