import { gapLeftBehind, placeLeftBehind } from '../../changes/left-behind.ts'
import { sayWeeks } from '../../changes/say.ts'
import { giveReasonForGone } from '../give-reason.ts'
import { defineRule } from '../rule.ts'

export const dropped = defineRule({
  id: 'dropped',
  group: 'changes',
  severity: 'warning',
  summary: 'an objective or key result removed mid-cycle',
  what: `An objective or key result that is no longer there while its cycle goes on. What only moved, to another file, team, cycle or objective, or got another id or title, is not dropped. Nothing is said in the
first week, when the change gives a reason (\`# reason: …\` on a line of its own where it stood, or \`# reason (its-id): …\`), or when it had been closed.`,
  why: `To stop is a good decision more often than people think, and it is a decision. What silently disappears is missed by those who counted on it, and comes back next cycle without what was learned. A
\`closing\` with \`decision: abandon\` keeps all of that and costs a line.`,
  question: 'Who counted on this, and what should they know now?',
  source: 'John Doerr, *Measure What Matters* (2018): stopping a goal is one of four honest answers in mid-cycle; tell everybody who depends on it, and write down what you learned.',
  bad: [{
    before: `
      #- platform.okr.yaml
      team: platform
      cycle: 2026-Q4
      objectives:
        - title: Nights on call are quiet
          key_results:
            - Alarms at night fall from 40 to 5 a month
            - { id: handbook, title: Alarms with a page that says what to do rise from 30% to 90% }
    `,
    files: `
      #- platform.okr.yaml
      team: platform
      cycle: 2026-Q4
      objectives:
        - title: Nights on call are quiet
      #          ^^^^^^^^^^^^^^^^^^^^^^^^ dropped: Alarms with a page
          key_results:
            - Alarms at night fall from 40 to 5 a month
    `,
  }],
  good: [{
    title: 'closed instead of removed',
    before: `
      #- platform.okr.yaml
      team: platform
      cycle: 2026-Q4
      objectives:
        - title: Nights on call are quiet
          key_results:
            - Alarms at night fall from 40 to 5 a month
            - { id: handbook, title: Alarms with a page that says what to do rise from 30% to 90% }
    `,
    files: `
      #- platform.okr.yaml
      team: platform
      cycle: 2026-Q4
      objectives:
        - title: Nights on call are quiet
          key_results:
            - Alarms at night fall from 40 to 5 a month
            - id: handbook
              title: Alarms with a page that says what to do rise from 30% to 90%
              closing: { score: 0.3, decision: abandon, assessment: Half of the alarms are gone; their pages went with them. }
    `,
  }, {
    title: 'removed for a reason',
    before: `
      #- platform.okr.yaml
      team: platform
      cycle: 2026-Q4
      objectives:
        - title: Nights on call are quiet
          key_results:
            - Alarms at night fall from 40 to 5 a month
            - { id: handbook, title: Alarms with a page that says what to do rise from 30% to 90% }
    `,
    files: `
      #- platform.okr.yaml
      team: platform
      cycle: 2026-Q4
      objectives:
        - title: Nights on call are quiet
          key_results:
            - Alarms at night fall from 40 to 5 a month
            # reason (handbook): half of the alarms are gone, and their pages went with them
    `,
  }],
  check: {
    change({ report, comparison }, change) {
      const { kind, subject, reason, midCycle, weeksIn, consequences } = change
      if (kind !== 'removed' || reason !== undefined || !midCycle || (weeksIn ?? 0) < 1 || consequences.own?.before?.status === 'closed') return
      const [place, gap] = [placeLeftBehind(comparison, change), gapLeftBehind(comparison, change)]
      const next = gap ? 'Close it with `decision: abandon` instead, or leave `# reason: …` where it stood.' : 'Keep the file, and close it with `decision: abandon` instead.'
      report(place, `“${subject.title}” was removed ${sayWeeks(weeksIn!, subject.cycle)}, and what was learned with it. ${next}`, { next, data: gap })
    },
  },
  fix: giveReasonForGone,
})
