/** `node scripts/judge/run.ts < FILE`: what `okr judge` prints, until that command exists. */
import { readFileSync } from 'node:fs'
import { judgeLines } from '../../server/src/core/judge/lines.ts'

const { out, errors } = judgeLines(readFileSync(0, 'utf8'))
console.log(out.join('\n'))
for (const { line, message } of errors) console.error(`line ${line}: ${message}`)
process.exitCode = errors.length ? 2 : 0
