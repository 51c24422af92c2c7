import { placeLeftBehind } from '../../changes/left-behind.ts'
import { formatDay } from '../../model/day.ts'
import { defineRule } from '../rule.ts'

export const rewrittenHistory = defineRule({
  id: 'rewritten-history',
  group: 'changes',
  severity: 'warning',
  summary: 'a past check-in edited or deleted',
  what: `A check-in of an earlier day whose value, confidence, note or date is another now, or that is gone. To add what was missing, to note that a blocker is solved, and to correct today’s check-in is fine. Nothing is
said when the change gives a reason: \`# reason: …\` on the line of the check-in or the line above.`,
  why: `A series of check-ins is worth something because it says what was believed at the time: pace, forecast and the retrospective all read it. Changed afterwards, it says what we would like to have believed. A number
that was wrong is corrected by the next check-in, with a note.`,
  question: 'What did you believe that day, and what made you change your mind?',
  source: 'The format’s own principle: observations are appended. It is the bookkeeper’s rule, too: a wrong entry is corrected by a new one.',
  bad: [{
    before: `
      #- growth.okr.yaml
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Trial teams find their rhythm
          key_results:
            - title: Trial teams that come back in their second week
              baseline: 31%
              target: 45%
              check_ins:
                - { date: 2026-10-26, value: 33%, confidence: 4 }
                - { date: 2026-11-02, value: 34%, confidence: 4 }
    `,
    files: `
      #- growth.okr.yaml
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Trial teams find their rhythm
          key_results:
            - title: Trial teams that come back in their second week
              baseline: 31%
              target: 45%
              check_ins:
                - { date: 2026-10-26, value: 36%, confidence: 7 }
      #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rewritten-history: 2026-10-26
                - { date: 2026-11-02, value: 34%, confidence: 4 }
    `,
  }],
  good: [{
    before: `
      #- growth.okr.yaml
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Trial teams find their rhythm
          key_results:
            - title: Trial teams that come back in their second week
              baseline: 31%
              target: 45%
              check_ins:
                - { date: 2026-11-02, value: 34%, confidence: 4 }
    `,
    files: `
      #- growth.okr.yaml
      team: growth
      cycle: 2026-Q4
      objectives:
        - title: Trial teams find their rhythm
          key_results:
            - title: Trial teams that come back in their second week
              baseline: 31%
              target: 45%
              check_ins:
                - { date: 2026-11-02, value: 34%, confidence: 4 }
                - { date: 2026-11-09, value: 37%, confidence: 5, note: "Last week’s number left out Austria; it was 36%." }
    `,
  }],
  check: {
    change({ report, comparison }, change) {
      const { kind, rewrites, reason, day, place } = change
      if ((kind !== 'check-in-edited' && kind !== 'check-in-deleted') || !rewrites || reason !== undefined) return
      if (day !== undefined && day >= comparison.after.today) return
      const which = day === undefined ? 'A check-in' : `The check-in of ${formatDay(day)}`
      const what = kind === 'check-in-deleted' ? `was deleted (${change.before})` : `said “${change.before}” and now says “${change.after}”`
      report(place ?? placeLeftBehind(comparison, change), `${which} ${what}: what was believed then is lost. Leave it as it was and put the correction into a new check-in.`)
    },
  },
})
