import type { Objective } from '../../model/types.ts'
import { addToObjective } from '../fields.ts'
import { objectiveAt } from '../look.ts'
import { defineRule } from '../rule.ts'
import { isStrict } from '../trouble.ts'

export const noOwner = defineRule({
  id: 'no-owner',
  group: 'focus',
  severity: 'info',
  strict: 'warning',
  summary: 'an objective that nobody answers for',
  what: `An objective is reported when neither it nor all of its key results name an \`owner\`, and the team has none in okr.config.yaml either. Where none of several objectives in a file names one, there is a
single finding for the file. In the preset \`strict\` the team’s owner does not stand in.`,
  why: `Where everybody answers for something, nobody asks in week three why it stands still. An owner need not do the work; it is the person who notices, tells the others and calls for help.`,
  question: 'Whom would I ask on a Monday how this is going?',
  source: 'Adam Lashinsky, *Inside Apple* (2012), on the directly responsible individual: a name beside every item, so that there is no doubt whom to ask.',
  bad: [{ files: `
      team: orchestra
      cycle: 2026-Q4
      objectives:
        - title: Halls are full on weekdays, too
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-owner
          key_results:
            - Seats sold from Monday to Thursday rise from 52% to 70%
            - Visitors under 30 rise from 9% to 15%
        - title: Musicians stay healthy
          owner: fatima
          key_results:
            - Days lost to injuries fall from 41 to 25
            - Rehearsals with a warm-up rise from 30% to 90%
  ` }],
  good: [{ files: `
      #- okr.config.yaml
      teams:
        orchestra: { name: Orchestra, owner: henrik }
      #- orchestra.okr.yaml
      team: orchestra
      cycle: 2026-Q4
      objectives:
        - title: Halls are full on weekdays, too
          key_results:
            - Seats sold from Monday to Thursday rise from 52% to 70%
            - Visitors under 30 rise from 9% to 15%
  ` }],
  check: {
    document(context, { model, facts }) {
      const { objectives, objectivesKey } = model
      if (context.config.teams.get(facts.team)?.owner !== undefined && !isStrict(context)) return
      const alone = objectives.flatMap((objective, i) => (hasOwner(objective) ? [] : [i]))
      if (alone.length > 1 && alone.length === objectives.length && objectivesKey) {
        context.report(objectivesKey.span, 'No objective here names an `owner`, and what everybody answers for is easily nobody’s. Choose one person for each, who notices when it stands still.')
        return
      }
      for (const i of alone) {
        context.report(facts.objectives[i]!.at, 'Nobody answers for this objective yet. Choose one person as its `owner`, who notices when it stands still and calls for help.')
      }
    },
  },
  fix(context, { span }) {
    const objective = objectiveAt(context.file, span)?.objective
    const people = [...context.config.people.keys()].slice(0, 20)
    const hole = people.length > 1 ? `\${1|${people.join(',')}|}` : `\${1:${people[0] ?? 'name'}}`
    const fix = objective && addToObjective('Add an owner', context, objective, [{ key: 'owner', snippet: hole }])
    return fix ? [{ ...fix, preferred: true }] : []
  },
})

const hasOwner = ({ owner, keyResults }: Objective): boolean =>
  owner.length > 0 || (keyResults.length > 0 && keyResults.every((keyResult) => keyResult.owner.length > 0))
