import type { Config } from '../../model/config.ts'
import type { Field, Item, KeyResult, Objective } from '../../model/types.ts'
import { appendItem, insertFields, replaceValue, sourceOf } from '../../syntax/edit-yaml.ts'
import { contains } from '../../text/span.ts'
import type { Span } from '../../text/span.ts'
import { keyResultAt, objectiveAt, wordsAt } from '../look.ts'
import { plainFix } from '../fields.ts'
import { fieldOrder, ownEntry } from '../mend.ts'
import { defineRule } from '../rule.ts'
import type { Context } from '../rule.ts'

export const sharedOwner = defineRule({
  id: 'shared-owner',
  group: 'focus',
  severity: 'hint',
  strict: 'warning',
  summary: 'an objective or key result that several people “own”',
  what: 'An objective or key result with more than one `owner` is reported, as a list or in one text ("maria and jun").',
  why: `Two owners are a kind way of not choosing. Each thinks that the other is watching, and a colleague who needs a decision has to find both. Those who carry the work along are \`contributors\`, and visible
as such.`,
  question: 'When you disagree, whose decision is it?',
  source: 'Adam Lashinsky, *Inside Apple* (2012), on the directly responsible individual: one name, and not a group.',
  bad: [{ files: `
      team: fire-brigade
      cycle: 2026-Q4
      objectives:
        - title: Help is there before the fire spreads
          owner: [ada, joost]
      #                ^^^^^ shared-owner
          key_results:
            - Calls reached within eight minutes rise from 71% to 85%
            - title: Volunteers who can leave work at once
              baseline: 12 people
              target: 20 people
              owner: lena and ada
      #                       ^^^ shared-owner
  ` }],
  good: [{ files: `
      team: fire-brigade
      cycle: 2026-Q4
      objectives:
        - title: Help is there before the fire spreads
          owner: ada
          contributors: [joost]
          key_results:
            - Calls reached within eight minutes rise from 71% to 85%
            - title: Volunteers who can leave work at once
              baseline: 12 people
              target: 20 people
              owner: lena
  ` }],
  check: {
    objective: (context, { model }) => look(context, model),
    keyResult: (context, { model }) => look(context, model),
  },
  fix({ uri, file, config }, { span }) {
    const item: Objective | KeyResult | undefined = keyResultAt(file, span)?.keyResult ?? objectiveAt(file, span)?.objective
    const node = item?.node
    if (node?.kind !== 'map' || !contains(item!.span, node.span)) return []
    const [first, ...others] = namesOf(item!, config)
    const owner = ownEntry(node, 'owner')
    if (!first || others.length === 0 || !owner || owner.value.kind === 'alias') return []
    const source = file.tree.text
    const write = (name: string) => sourceOf(name, { flow: true })
    const contributors = ownEntry(node, 'contributors')?.value
    if (contributors && contributors.kind !== 'seq') return []
    const added = contributors
      ? [appendItem(source, contributors, others.map(write).join(', '))].filter(() => contributors.flow || others.length === 1)
      : insertFields(source, node, [['contributors', `[${others.map(write).join(', ')}]`]], fieldOrder.objective)
    if (added.length === 0) return []
    return [plainFix(`Keep ${first} as the owner, the others as contributors`, uri, [replaceValue(source, owner, write(first)), ...added], { preferred: true })]
  },
})

function look(context: Context, item: Item): void {
  const [first, second] = item.owner
  const span = second ? second.span : first && restOf(context, first)
  if (span) context.report(span, 'Several people own this, so each may think that another is watching. Choose one `owner`, and name the others as `contributors`.')
}

const SEPARATOR = /\s*(?:[,;&/+]|\b(?:and|und|et|y|e)\b)\s*/u

/** In "lena and ada": what comes after the first name. */
function restOf(context: Context, owner: Field<string>): Span | undefined {
  const [first, second] = split(owner.value, context.config)
  if (!second) return
  const start = owner.value.indexOf(second, first!.length)
  return wordsAt(context, owner, { start, end: owner.value.length })
}

const namesOf = ({ owner }: Item, config: Config): string[] => owner.flatMap(({ value }) => split(value, config))

const split = (text: string, { people }: Config): string[] => (people.has(text) ? [text] : text.split(SEPARATOR).map((name) => name.trim()).filter(Boolean))
