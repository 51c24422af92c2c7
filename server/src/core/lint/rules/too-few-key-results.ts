import type { Objective } from '../../model/types.ts'
import { insertFields, replaceValue, snippetEdit } from '../../syntax/edit-yaml.ts'
import { deref, entriesOf, isEmpty } from '../../syntax/lookup.ts'
import { columnOf, eolOf, lineEnd } from '../../text/line-ends.ts'
import { contains } from '../../text/span.ts'
import type { Span } from '../../text/span.ts'
import { objectiveAt } from '../look.ts'
import { fieldOrder, ownEntry } from '../mend.ts'
import { defineRule } from '../rule.ts'

export const tooFewKeyResults = defineRule({
  id: 'too-few-key-results',
  group: 'focus',
  severity: 'warning',
  summary: 'an objective without a key result, or (as a hint) with a single one',
  what: 'An objective without key results is reported. One with a single key result gets a hint, unless a guardrail stands beside it.',
  why: `Without key results an objective is a wish. With a single one, that number becomes the objective, and it is easily pushed at the expense of what was meant: calls get shorter, and callers call again.
A second one that looks from another side keeps the first one honest.`,
  question: 'How will you know? And how would you notice that you got the number, but not what you wanted?',
  source: 'Andrew Grove, *High Output Management* (1983), on paired indicators. Christina Wodtke, *Radical Focus* (2nd ed. 2021): three key results, chosen so that forces such as revenue and quality balance each other.',
  bad: [{ files: `
      team: help-line
      cycle: 2026-Q4
      objectives:
        - title: People in need reach a human voice
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ too-few-key-results
        - title: Volunteers stay with us for years
          key_results:
      #   ^^^^^^^^^^^ too-few-key-results
            - Volunteers who leave in their first year fall from 40% to 25%
  ` }],
  good: [{ files: `
      team: help-line
      cycle: 2026-Q4
      objectives:
        - title: People in need reach a human voice
          key_results:
            - Calls taken within a minute rise from 54% to 80%
            - Callers who say that it helped rise from 68% to 80%
  ` }],
  check: {
    objective({ report }, { model, facts }) {
      const counted = model.keyResults.filter(({ guardrail }) => !guardrail?.value).length
      if (counted > 1 || (counted === 1 && model.keyResults.length > 1) || isUnreadable(model)) return
      if (counted === 0) report(facts.at, 'This objective has no key result yet, so nobody will know whether you got there. Add two or three numbers that move when the objective comes true.')
      else report(model.keyResultsKey!.span, 'One key result alone is easily reached at the expense of what you meant. Add a second one that looks at it from another side.', { severity: 'hint' })
    },
  },
  fix({ uri, file }, { span }) {
    const objective = objectiveAt(file, span)?.objective
    const node = objective?.node
    if (node?.kind !== 'map' || node.flow || objective!.keyResults.length > 0 || !contains(objective!.span, node.span)) return []
    const source = file.tree.text
    const entry = ownEntry(node, 'key_results')
    const first = '${1:who or what} rises from ${2:where you are today} to ${3:where you want to be}'
    // A line of its own: between brackets, the comma of "from 1,000" would begin another key result.
    const line = `${eolOf(source)}${' '.repeat(columnOf(source, node.entries[0]!.key.span.start) + 2)}- ${first}`
    const isUnset = entry?.value.kind === 'scalar' && entry.value.style === 'empty' && /^\s*:/.test(source.slice(entry.key.span.end))
    const edits = !entry ? insertFields(source, node, [['key_results', line]], fieldOrder.objective)
      : isUnset ? [{ span: at(lineEnd(source, entry.key.span.end)), text: line }] : [replaceValue(source, entry, `[${first}]`)]
    return [{ title: 'Add a key result', snippet: true, preferred: true, edits: [{ uri, edits: [snippetEdit(source, edits)] }] }]
  },
})

const at = (offset: number): Span => ({ start: offset, end: offset })

/** What stands under `key_results` could not be read as key results: that is a finding already. */
function isUnreadable({ node, keyResults }: Objective): boolean {
  const entry = node.kind === 'map' ? entriesOf(node).get('key_results') : undefined
  const value = entry && deref(entry.value)
  if (!value || isEmpty(value)) return false
  return value.kind !== 'seq' || (keyResults.length === 0 && !value.items.every(isEmpty))
}
