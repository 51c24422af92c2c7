import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { sayIdentity } from '../core/lint/identity.ts'
import type { FindingIdentity } from '../core/lint/identity.ts'
import { reasonOf } from '../host/disk.ts'
import { Refusal } from './refusal.ts'
import type { Reported } from './rows.ts'

/*
 * A file with the findings that a workspace lives with for now, kept beside it: one line each, sorted, so that a pull request shows what
 * was added or mended.
 */

const VERSION = 1

/** The findings that a baseline does not know. One entry covers one finding: a second one of the same kind is new. */
export function beyondBaseline(rows: readonly Reported[], path: string, shown: string): Reported[] {
  const known = new Map<string, number>()
  for (const identity of readBaseline(path, shown)) known.set(sayIdentity(identity), (known.get(sayIdentity(identity)) ?? 0) + 1)
  return rows.filter(({ identity }) => {
    const left = known.get(sayIdentity(identity)) ?? 0
    known.set(sayIdentity(identity), left - 1)
    return left <= 0
  })
}

function readBaseline(path: string, shown: string): FindingIdentity[] {
  if (!existsSync(path)) throw new Refusal(`there is no baseline \`${shown}\` yet. Add \`--update-baseline\` once to write it.`)
  try {
    const { version, findings } = JSON.parse(readFileSync(path, 'utf8')) as { version: unknown; findings: FindingIdentity[] }
    if (version !== VERSION || !Array.isArray(findings)) throw new Error('it was written by another version')
    return findings
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is no JSON' : reasonOf(error)
    throw new Refusal(`the baseline \`${shown}\` cannot be read: ${reason}. \`--update-baseline\` writes it anew.`)
  }
}

export function writeBaseline(rows: readonly Reported[], path: string, shown: string): void {
  const lines = rows.map(({ identity: { rule, about, words } }) => JSON.stringify({ rule, about, words })).sort()
  try {
    writeFileSync(path, `{ "version": ${VERSION}, "findings": [\n${lines.map((line) => `  ${line}`).join(',\n')}\n] }\n`)
  } catch (error) {
    throw new Refusal(`the baseline \`${shown}\` cannot be written: ${reasonOf(error)}.`)
  }
}
