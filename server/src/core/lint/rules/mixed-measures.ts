import type { KeyResult } from '../../model/types.ts'
import { defineRule } from '../rule.ts'

export const mixedMeasures = defineRule({
  id: 'mixed-measures',
  group: 'structure',
  severity: 'error',
  summary: 'a key result that is measured in two ways at once',
  what: `Fields of two kinds of measure on one key result: from–to (\`baseline\`, \`target\`), \`stay\`, \`levels\`, \`milestones\`, \`done\`. Only \`levels\` may have a \`baseline\` too: it says where
the scale begins.`,
  why: `Each kind gives a progress of its own. With two of them nobody could say whether 60% is the number or the share of steps taken, and a team would read whichever looks better.`,
  question: 'If the milestones were all done and the number had not moved, would you call this reached?',
  source: 'The format: a key result is measured in exactly one way.',
  bad: [
    {
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            key_results:
              - title: More trial teams come back in their second week
                baseline: 31%
                target: 45%
                milestones:
        #       ^^^^^^^^^^ mixed-measures: \`target\` and \`milestones\`
                  - { title: Reminder is live, done: 2026-10-30 }
      `,
    },
  ],
  good: [
    {
      title: 'The number is the key result, the steps are initiatives',
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            key_results:
              - title: More trial teams come back in their second week
                baseline: 31%
                target: 45%
                initiatives:
                  - { title: Monday reminder, done: 2026-10-30 }
      `,
    },
    {
      title: 'Levels with the baseline that their scale begins at',
      files: `
        team: growth
        cycle: 2026-Q4
        objectives:
          - title: Planning the week becomes a habit
            key_results:
              - title: Teams that plan every week
                baseline: 300
                levels: { 0.3: 500, 0.7: 800, 1.0: 1000 }
      `,
    },
  ],
  check: {
    keyResult({ uri, report }, { model }) {
      const [first, second] = measuresOf(model)
      if (!first || !second) return
      report(second.span, `This key result is measured in two ways, by \`${first.text}\` and \`${second.text}\`, which give two different scores. Keep the one that tells whether it was worth it.`, {
        related: [{ uri, span: first.span, message: 'The other measure' }],
      })
    },
  },
})

/** The key that stands for each kind of measure, in the order of the file. */
function measuresOf({ baseline, target, stay, levels, milestones, done }: KeyResult) {
  const fromTo = target ?? (levels ? undefined : baseline)
  return [fromTo, stay, levels, milestones, done].flatMap((field) => field?.key ?? []).sort((a, b) => a.span.start - b.span.start)
}
