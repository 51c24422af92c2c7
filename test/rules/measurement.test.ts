import assert from 'node:assert/strict'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import * as check from '../support/check.ts'

/** One objective with these key results, as they stand in a file. */
const objective = (keyResults: string, more = '') => `team: kitchen
cycle: 2026-Q4
objectives:
  - title: Lunch fits into a lunch break
${more}    key_results:
${keyResults.replace(/^/gm, '      ')}
`

describe('rules of measurement', () => {
  describe('one cause is one finding', () => {
    const alone = (title: string, keyResults: string, more = '') => it(title, () => {
      const ids = ['unmeasurable', 'vague-words', 'bare-date', 'output-key-result', 'activity-key-result', 'placeholder', 'only-milestones', 'missing-baseline', 'compound']
      check.diagnostics(objective(keyResults, more), { rules: rules.filter(({ id }) => ids.includes(id)) })
    })

    alone('a vague word is a reason, and not a second finding', `
- Significantly improve the mood
#               ^^^^^^^ unmeasurable`.trim())
    alone('work is not unmeasurable as well', `
- Continue to support the cooks
# ^^^^^^^^ activity-key-result`.trim())
    alone('a deliverable with a date is a deliverable', `
- Publish the new menu by 30 November
# ^^^^^^^ output-key-result`.trim())
    alone('a date and nothing else', `
- Improve the mood by 30 November
#                  ^^^^^^^^^^^^^^ bare-date`.trim())
    alone('what is still to be filled in is only that', `
- Guests who wait less than ten minutes rise from TBD to 80%
#                                                 ^^^ placeholder`.trim())
    alone('an objective of which each part is pointed out', `
- Publish the new menu
# ^^^^^^^ output-key-result
- Hire 2 cooks
# ^^^^ output-key-result
- Meals sent back fall from 5% to 2%`.trim())
    alone('fields measure, whatever the title says', `
- title: Significantly better meals
  baseline: 3.6/5
  target: 4.3/5
- title: Improve the mood by 30 November
  stay: ">= 80%"`.trim())
    alone('a target that cannot be read is a finding already', `
- title: Improve the mood
  target: a lot`.trim())
    alone('an empty target measures nothing', `
- title: Improve the mood
  #      ^^^^^^^ unmeasurable
  target:`.trim())
    alone('counting pieces measures the work', `
- title: Publish 12 recipes
  #      ^^^^^^^ output-key-result
  baseline: 0
  target: 12`.trim())
    alone('what had a number before the cycle is not made in it', `
- title: Tables occupied at noon
  baseline: 41%
  target: 60%`.trim())
    alone('the name of a metric is no work, whatever its words', [
      ['First sync', '40 s', '10 s'], ['Signed teams', 200, 800], ['Published articles', 5, 30], ['Onboarded customers', 12, 40], ['Trained managers', '10%', '80%'],
      ['Deploys per week', 3, 20], ['Hires from referrals', '10%', '30%'], ['Interviews that lead to an offer', '10%', '25%'], ['Newsletter open rate', '18%', '30%'],
      ['Review time', '3 days', '1 day'], ['Review speed', 3, 9], ['Demo requests', 50, 120], ['Open tickets', 300, 50], ['Follow-up calls', 40, 10], ['Work in progress', 30, 12],
      ['Visit length', '2 min', '4 min'], ['Support tickets per customer', 2.4, 1.1], ['Keep promises to guests', '70%', '95%'], ['Resolve complaints on first contact', '50%', '75%'],
    ].map(([title, baseline, target]) => `- title: ${title}\n  baseline: ${baseline}\n  target: ${target}`).join('\n'))
    alone('a title that begins with the making is work, and so is what begins at nothing', `
- title: Publish articles on the blog
  #      ^^^^^^^ output-key-result
  baseline: 5
  target: 30
- title: Published the recipes
  #      ^^^^^^^^^ output-key-result
  baseline: 5
  target: 30
- title: Move the kitchens to the new supplier
  #      ^^^^ output-key-result
  baseline: 40%
  target: 100%
- title: Hold tastings
  #      ^^^^ activity-key-result
  baseline: 2
  target: 6
- title: Published articles
  #      ^^^^^^^^^ output-key-result
  baseline: 0
  target: 30
- Meals sent back fall from 5% to 2%`.trim())
    alone('whoever wants to learn may count the work of finding out', `
- Interview 12 guests who left without eating`.trim(), '    type: learning\n')
  })

  it('a rule that is turned off leaves its place to the next', () => {
    check.rule('unmeasurable', `
      #- okr.config.yaml
      rules: { activity-key-result: off }
      #- kitchen.okr.yaml
      team: kitchen
      cycle: 2026-Q4
      objectives:
        - title: Lunch fits into a lunch break
          key_results:
            - Continue to support the cooks
      #       ^^^^^^^^ unmeasurable
    `)
    check.rule('unmeasurable', `
      #- okr.config.yaml
      rules: { activity-key-result: { ignore: ["continue *"] } }
      #- kitchen.okr.yaml
      team: kitchen
      cycle: 2026-Q4
      objectives:
        - title: Lunch fits into a lunch break
          key_results:
            - Continue to support the cooks
      #       ^^^^^^^^ unmeasurable
    `)
  })

  it('words are underlined where they stand, in any quotes', () => {
    check.rule('unmeasurable', objective(`
- "\\u00c9clairs: improve them"
#                ^^^^^^^ unmeasurable
- 'Cooks'' mood: improve it'
#                ^^^^^^^ unmeasurable`.trim()))
    check.rule('bare-date', objective(`
- >-
  Improve the mood
  by 30 November
# ^^^^^^^^^^^^^^ bare-date`.trim()))
  })

  it('a wish that names nothing to count is asked how one would notice', () => {
    const wish = objective('- Improve communication with the guests')
    check.fix('unmeasurable', wish, objective('- Improve communication with the guests so that the share of people who ${1:___} rises from ${2:___}% to ${3:___}%'), { title: 'Say how you would notice' })
    assert.deepEqual(check.fixTitles('unmeasurable', wish), ['Say how you would notice', 'Add a measure'])
    assert.deepEqual(check.messages('unmeasurable', wish), ['Nobody could say at the end whether this was reached: “Improve” gives a direction but no target. How would you notice: what would people do then that they do not do today?'])
    assert.deepEqual(check.fixTitles('unmeasurable', objective('- Increase returning guests')), ['Add a measure', 'Say it with numbers'])
    assert.deepEqual(check.fixTitles('unmeasurable', objective('- &shared Improve the mood')), ['Say how you would notice'])
  })

  it('“Add a measure” turns one line into fields and keeps its quotes and comment', () => {
    check.fix('unmeasurable', objective('- "Improve the mood" # asked for in May'), objective(`
- title: "Improve the mood" # asked for in May
  baseline: \${1:where you are today}
  target: \${2:where you want to be}`.trim()), { title: 'Add a measure' })
    check.fix('unmeasurable', objective('- title: Improve the mood\n  owner: ada'), objective(`
- title: Improve the mood
  owner: ada
  baseline: \${1:where you are today}
  target: \${2:where you want to be}`.trim()), { title: 'Add a measure' })
    check.noFix('unmeasurable', objective('- &shared Improve the mood'), { title: 'Add a measure' })
  })

  describe('missing-baseline', () => {
    it('speaks of ways, and neither of counts nor of changes', () => check.rule('missing-baseline', objective(`
- title: Guests who come twice a week
  target: 45%
  #       ^^^ missing-baseline
- title: Publish recipes
  target: 12
- Increase lunches to 180 a day
#                     ^^^ missing-baseline
- Increase lunches from 120 to 180 a day
- 20% increase in lunches
- Lunches increase 20% over last year
- Nobody waits longer than 12 minutes
- At least 12 schools eat with us`.trim())))

    it('asks what a percentage is a part of', () => {
      check.rule('missing-baseline', objective(`
- Increase lunches by 20%
#                     ^^^ missing-baseline: 20% of what? Add the value you measure today
- title: Reduce waste by 30%
  target: 30%
  #       ^^^ missing-baseline: 30% of what?
- Increase lunches by 20% over last year
- Reduce costs by 20% to $4M
- Reduce complaints by 70%, there are 3,315 today
- Increase lunches by 20% by Q4
#                     ^^^ missing-baseline
- Increase lunches by 500
- Raise the share of guests who come back by 5 percentage points
- title: Increase lunches by 20%
  baseline: 120
  target: 144
- title: Increase lunches by 20%
  baseline: 120`.trim()))
      check.fix('missing-baseline', objective('- Reduce waste by 20% # in kg'), objective('- title: Reduce waste by 20% # in kg\n  baseline: ${1:where you are today}\n  target: ${2:20% less than that}'), { title: 'Add the baseline' })
    })

    it('takes the start from the first check-in, or from the title', () => {
      check.fix('missing-baseline', objective('- title: Guests who come twice a week\n  target: 45%\n  check_ins:\n    - { date: 2026-10-05, value: 31% }'),
        objective('- title: Guests who come twice a week\n  baseline: ${1:31%}\n  target: 45%\n  check_ins:\n    - { date: 2026-10-05, value: 31% }'))
      check.fix('missing-baseline', objective('- title: Guests who come twice a week rise from 31% to 45%\n  target: 45%'),
        objective('- title: Guests who come twice a week rise from 31% to 45%\n  baseline: 31%\n  target: 45%'))
      check.fix('missing-baseline', objective('- Increase lunches to 180 a day # without weekends'),
        objective('- title: Increase lunches to 180 a day # without weekends\n  baseline: ${1:where you are today}\n  target: 180 a day'))
    })
  })

  it('flat-target: a number that holds becomes a bound', () => {
    check.fix('flat-target', objective('- title: Meals on time\n  baseline: 96%   # since May\n  target: 96%     # or better\n  owner: ada'),
      objective('- title: Meals on time\n  stay: ">= 96%"     # or better\n  owner: ada'), { title: /or more/ })
    check.fix('flat-target', objective('- { title: Meals sent back, baseline: 2%, target: 2% }'), objective('- { title: Meals sent back, stay: <= 2% }'), { title: /or less/ })
    check.noFix('flat-target', objective('- Meals on time rise from 96% to 96%'))
  })

  describe('direction', () => {
    it('keeps still where the words say more than one direction', () => check.rule('direction', objective(`
- title: Reduce waste by raising the share of meals ordered ahead
  baseline: 10%
  target: 40%
- title: "Cut waiting: guests served within ten minutes"
  baseline: 40%
  target: 70%
- title: Meals that are late, down to a few
  baseline: 4%
  target: 9%
- Reduce waiting by 20%`.trim())))

    it('swaps the two', () => {
      check.fix('direction', objective('- title: Reduce the wait\n  baseline: 12 min # now\n  target: 30 min'), objective('- title: Reduce the wait\n  baseline: 30 min # now\n  target: 12 min'))
      check.fix('direction', objective('- "Grow lunches from 180 to 120 a day"'), objective('- "Grow lunches from 120 to 180 a day"'), { title: /^Swap/ })
    })
  })

  describe('text-differs', () => {
    it('holds changes against the fields, in percent and in points', () => check.rule('text-differs', objective(`
- title: Waste falls by 20%
  baseline: 50 kg
  target: 40 kg
- title: Guests who come twice a week rise by 14 points
  baseline: 31%
  target: 45%
- title: Waste falls by 20%
  #                     ^^^ text-differs
  baseline: 50 kg
  target: 20 kg
- title: 90% of guests eat within 30 minutes
  baseline: 60%
  target: 90%
- title: Of 4 kitchens, those that serve in time
  baseline: 1
  target: 3`.trim())))

    it('takes either', () => {
      const before = objective('- title: "Second helpings rise from 48% to 65%"\n  baseline: 48%\n  target: "70%" # agreed')
      check.fix('text-differs', before, objective('- title: "Second helpings rise from 48% to 70%"\n  baseline: 48%\n  target: "70%" # agreed'), { title: 'Write 70% in the title' })
      check.fix('text-differs', before, objective('- title: "Second helpings rise from 48% to 65%"\n  baseline: 48%\n  target: "65%" # agreed'), { title: 'Set `target` to 65%' })
    })
  })

  it('mixed-units: asks about a dot and a comma that may both mean thousands', () => {
    check.rule('mixed-units', objective(`
      - title: Rides
        baseline: 1.200
    #             ^^^^^ mixed-units: The dot makes this 1.2, and the comma of 1,500 makes that one 1500
        target: 1,500
    `))
    check.rule('mixed-units', objective(`
      - { title: Rides, baseline: 0.125, target: "1,500" }
      - { title: Visits, baseline: 1.2k, target: "1,500" }
    `))
  })
  it('mixed-units: names the first that does not fit', () => check.rule('mixed-units', objective(`
- title: Guests wait less
  baseline: 30 min
  target: 12 min
  unit: min
  check_ins:
    - { date: 2026-10-12, value: 27 }
    - { date: 2026-10-19, value: 0.4 h }
    #                            ^^^^^ mixed-units: This check-in is in hours
- title: Guests come twice
  baseline: 31%
  target: 45%
  unit: guests
  #     ^^^^^^ mixed-units
- title: Second helpings
  levels: { 0.3: 10%, 0.7: 20 guests, 1.0: 30% }
  #                   ^^^^^^^^^^^^^^ mixed-units
- title: Cost of a meal
  unit: share of a monthly salary
  baseline: 3%
  target: 2%`.trim())))
})
