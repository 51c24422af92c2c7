import { defineRule } from '../rule.ts'

/** Said by the engine itself. */
export const internal = defineRule({
  id: 'internal',
  group: 'structure',
  severity: 'info',
  summary: 'something that the tools have to tell about themselves',
  what: 'A rule that failed on a file, which is a mistake of ours and not of yours; or more findings in one file than anybody would read.',
  why: 'One broken rule must not cost you the findings of the others, and must not pass for a clean file either.',
  question: 'Can you share the file, or the part of it, that the rule failed on?',
  source: 'Our own choice.',
  bad: [],
  good: [],
  check: {},
})
