import { parseFixture } from '../core/lint/fixture.ts'
import type { Example } from '../core/lint/rule.ts'
import { ruleUrl } from '../core/lint/pages.ts'
import { groups } from '../core/lint/rule.ts'
import { rules } from '../core/lint/rules/index.ts'
import { nearest } from '../core/text/nearest.ts'
import { Refusal } from './refusal.ts'
import type { Exit, World } from './world.ts'

/** `okr rules`: every rule in a line. */
export function listRules(world: World): Exit {
  const width = Math.max(...rules.map(({ id }) => id.length))
  for (const group of groups) {
    world.out(`${group}\n`)
    for (const rule of rules.filter((candidate) => candidate.group === group)) {
      world.out(`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}\n`)
    }
    world.out('\n')
  }
  world.out('`okr rules RULE` explains one of them.\n')
  return 0
}

/** `okr rules RULE`: its page, for a terminal. */
export function showRule(id: string, world: World): Exit {
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) {
    const [near] = nearest(id, rules.map((candidate) => candidate.id), 1)
    throw new Refusal(`there is no rule \`${id}\`.${near ? ` Did you mean \`${near}\`?` : ' `okr rules` lists them.'}`)
  }
  world.out([
    `${rule.id} (${rule.severity}): ${rule.summary}`,
    rule.what,
    rule.why,
    `Ask yourself: ${rule.question}`,
    ...(rule.bad[0] ? [`Instead of\n\n${example(rule.bad[0])}`] : []),
    ...(rule.good[0] ? [`write\n\n${example(rule.good[0])}`] : []),
    `Source: ${rule.source}`,
    ruleUrl(rule.id),
  ].map((part) => part.trim()).join('\n\n') + '\n')
  return 0
}

/** An example without its marks; with the names of its files where there are several. */
function example({ files }: Example): string {
  const parsed = parseFixture(files, { cursor: false }).files
  return parsed.map(({ path, text }) => `${parsed.length > 1 ? `# ${path}\n` : ''}${text.trim()}`).join('\n\n').replace(/^/gm, '    ')
}
