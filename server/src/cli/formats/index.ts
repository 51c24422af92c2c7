import type { AnyRule } from '../../core/lint/rule.ts'
import type { Reported } from '../rows.ts'
import { asGitHub } from './github.ts'
import { asGitLab } from './gitlab.ts'
import { asJson } from './json.ts'
import { asJUnit } from './junit.ts'
import { asMarkdown } from './markdown.ts'
import { asSarif } from './sarif.ts'
import { asText } from './text.ts'

/** What a format is made from. */
export interface Report {
  readonly rows: readonly Reported[]
  /** The files that were looked at, clean ones included. */
  readonly files: readonly string[]
  readonly rules: readonly AnyRule[]
  readonly version: string
  readonly color: boolean
  readonly cwd: string
}

/** The ways to print findings, by the name behind `--format`. */
export const formats = {
  text: asText, json: asJson, sarif: asSarif, github: asGitHub, gitlab: asGitLab, junit: asJUnit, markdown: asMarkdown,
} satisfies Record<string, (report: Report) => string>

export type Format = keyof typeof formats
