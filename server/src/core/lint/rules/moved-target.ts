import { sayWeeks } from '../../changes/say.ts'
import { giveReason } from '../give-reason.ts'
import { defineRule } from '../rule.ts'

export const movedTarget = defineRule({
  id: 'moved-target',
  group: 'changes',
  severity: 'warning',
  summary: 'a target or baseline changed after the cycle began, without a reason',
  what: `A change to a \`baseline\`, a \`target\`, a \`stay\` limit, \`levels\` or \`milestones\`, or to the way a key result is measured, from the second week of its cycle on. Numbers in a title count
as well where the goal is read from it. Nothing is said when the change gives a reason: \`# reason: …\` on the changed line or the line above, or the note of a check-in that comes with it and speaks of the target. A first target, a
reworded title and a later correction of the spelling are no moved targets.`,
  why: `A target says what would have to be true for the work to have paid off. When it moves with the result, the score at the end tells how well the target was moved. There are good reasons to move one: the
world changed, or the number was wrong. Written down where it moved, the reason is what the retrospective will ask for.`,
  question: 'What do you know now that you did not know when you set this target?',
  source: 'John Doerr, *Measure What Matters* (2018), on continue, update, start and stop: goals may change in mid-cycle, openly and for a reason.',
  bad: [{
    before: `
      #- support.okr.yaml
      team: support
      cycle: 2026-Q4
      objectives:
        - title: Nobody waits for an answer
          key_results:
            - title: Questions answered within an hour
              baseline: 62%
              target: 85%
    `,
    files: `
      #- support.okr.yaml
      team: support
      cycle: 2026-Q4
      objectives:
        - title: Nobody waits for an answer
          key_results:
            - title: Questions answered within an hour
              baseline: 62%
              target: 75%
      #       ^^^^^^^^^^^ moved-target: from 85% to 75%
    `,
  }],
  good: [{
    title: 'with its reason',
    before: `
      #- support.okr.yaml
      team: support
      cycle: 2026-Q4
      objectives:
        - title: Nobody waits for an answer
          key_results:
            - title: Questions answered within an hour
              baseline: 62%
              target: 85%
    `,
    files: `
      #- support.okr.yaml
      team: support
      cycle: 2026-Q4
      objectives:
        - title: Nobody waits for an answer
          key_results:
            - title: Questions answered within an hour
              baseline: 62%
              target: 75%   # reason: the night shift moves to January, and nobody answers after ten
    `,
  }, {
    title: 'a target where there was none',
    before: `
      #- support.okr.yaml
      team: support
      cycle: 2026-Q4
      objectives:
        - title: Nobody waits for an answer
          key_results:
            - title: Questions answered within an hour
              baseline: 62%
    `,
    files: `
      #- support.okr.yaml
      team: support
      cycle: 2026-Q4
      objectives:
        - title: Nobody waits for an answer
          key_results:
            - title: Questions answered within an hour
              baseline: 62%
              target: 85%
    `,
  }],
  check: {
    change({ report }, change) {
      const { kind, field = '', before, after, reason, midCycle, weeksIn, place, was, subject } = change
      if ((kind !== 'target' && kind !== 'baseline' && kind !== 'measure') || reason !== undefined || !midCycle || (weeksIn ?? 0) < 1) return
      // What had no goal before gets one: better late than never.
      if (before === undefined && field !== 'milestones') return
      const what = field === 'milestones' ? 'A milestone' : kind === 'measure' ? 'How this is measured' : kind === 'baseline' ? 'The baseline' : field === 'stay' ? 'The limit' : field === 'levels' ? 'What the levels mean' : 'The target'
      const how = before !== undefined && after !== undefined ? `changed from ${before} to ${after}` : after === undefined ? `was taken away (${before})` : `was added (${after})`
      const next = 'Add `# reason: …` to this line, so that everybody knows at the end which bar was reached.'
      report((place ?? was)!, `${what} ${how}, ${sayWeeks(weeksIn!, subject.cycle)}, and nothing says why. ${next}`, { next })
    },
  },
  fix: giveReason,
})
