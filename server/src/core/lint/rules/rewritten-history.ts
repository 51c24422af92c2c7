import { placeLeftBehind } from '../../changes/left-behind.ts'
import { formatDay } from '../../model/day.ts'
import { giveReason } from '../give-reason.ts'
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
      #- sales.okr.yaml
      team: sales
      cycle: 2026-Q4
      objectives:
        - title: Schools plan with us, too
          key_results:
            - title: Schools that signed for a year
              baseline: 0
              target: 12
              check_ins:
                - { date: 2026-10-26, value: 3, confidence: 7, note: Two more are sure to sign. }
                - { date: 2026-11-02, value: 3, confidence: 4 }
    `,
    files: `
      #- sales.okr.yaml
      team: sales
      cycle: 2026-Q4
      objectives:
        - title: Schools plan with us, too
          key_results:
            - title: Schools that signed for a year
              baseline: 0
              target: 12
              check_ins:
                - { date: 2026-10-26, value: 3, confidence: 4 }
      #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rewritten-history: 2026-10-26
                - { date: 2026-11-02, value: 3, confidence: 4 }
    `,
  }],
  good: [{
    title: 'corrected by the next check-in',
    before: `
      #- sales.okr.yaml
      team: sales
      cycle: 2026-Q4
      objectives:
        - title: Schools plan with us, too
          key_results:
            - title: Schools that signed for a year
              baseline: 0
              target: 12
              check_ins:
                - { date: 2026-10-26, value: 3, confidence: 7, note: Two more are sure to sign. }
    `,
    files: `
      #- sales.okr.yaml
      team: sales
      cycle: 2026-Q4
      objectives:
        - title: Schools plan with us, too
          key_results:
            - title: Schools that signed for a year
              baseline: 0
              target: 12
              check_ins:
                - { date: 2026-10-26, value: 3, confidence: 7, note: Two more are sure to sign. }
                - { date: 2026-11-02, value: 3, confidence: 4, note: "Neither of the two signed; they wait for the state’s budget." }
    `,
  }, {
    title: 'something added that was missing',
    before: `
      #- sales.okr.yaml
      team: sales
      cycle: 2026-Q4
      objectives:
        - title: Schools plan with us, too
          key_results:
            - title: Schools that signed for a year
              baseline: 0
              target: 12
              check_ins:
                - { date: 2026-10-26, value: 3, confidence: 7, note: Two more are sure to sign. }
    `,
    files: `
      #- sales.okr.yaml
      team: sales
      cycle: 2026-Q4
      objectives:
        - title: Schools plan with us, too
          key_results:
            - title: Schools that signed for a year
              baseline: 0
              target: 12
              check_ins:
                - { date: 2026-10-26, value: 3, confidence: 7, note: Two more are sure to sign., blockers: [ The state’s budget ] }
    `,
  }],
  check: {
    change({ report, comparison }, change) {
      const { kind, rewrites, reason, day, place } = change
      if ((kind !== 'check-in-edited' && kind !== 'check-in-deleted') || !rewrites || reason !== undefined) return
      if (day !== undefined && day >= comparison.after.today) return
      const which = day === undefined ? 'A check-in' : `The check-in of ${formatDay(day)}`
      const what = kind === 'check-in-deleted' ? `was deleted (${change.before})` : `said ${change.before} and now says ${change.after ?? 'nothing of it'}`
      const next = 'Leave it as it was and put the correction into a new check-in.'
      report(place ?? placeLeftBehind(comparison, change), `${which} ${what}: what was believed then is lost. ${next}`, { next })
    },
  },
  fix: giveReason,
})
