import assert from 'node:assert/strict'
import * as check from '../support/check.ts'

const company = `
#- company.okr.yaml
team: company
cycle: 2026
objectives:
  - id: loved-product
    title: Teams love to plan
    key_results:
      - id: nps
        title: Net promoter score
      - id: weeks
        title: Weeks planned
#- q3.okr.yaml
team: company
cycle: 2026-Q3
objectives:
  - id: first-plan
    title: First plans
`
const growth = (field: string) => `${company}#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - id: daily-habit
    title: Planning
    ${field}
  - id: invitations
    title: Inviting
    key_results:
      - { id: teams, title: Teams of three }
`
const says = (field: string) => check.messages('broken-link', growth(field))
const titles = (field: string) => check.fixTitles('broken-link', growth(field))
const fixes = (field: string, to: string, title?: string) => check.fix('broken-link', growth(field), growth(to), { title })

describe('broken-link', () => {
  it('says which part leads nowhere, and what is near', () => {
    assert.deepEqual(says('supports: compny/loved-product'), ['Nobody has a team `compny`. Did you mean `company`?'])
    assert.deepEqual(says('supports: mars/loved-product'), ['Nobody has a team `mars`. Link to a team that has OKRs here, or list this one in okr.config.yaml.'])
    assert.deepEqual(says('supports: company/loved-produkt'), ['`company` has no objective `loved-produkt`. Did you mean `company/loved-product`?'])
    assert.deepEqual(says('supports: company/hiring'), ['`company` has no objective `hiring`. Check its id, or write that objective first.'])
    assert.deepEqual(says('depends_on: company/loved-product.npx'), ['`company/loved-product` has no key result `npx`. Did you mean `company/loved-product.nps`?'])
    assert.deepEqual(says('depends_on: company/loved-product.revenue'), ['`company/loved-product` has no key result `revenue`. It has `nps` and `weeks`.'])
    assert.deepEqual(says('supports: invitation'), ['Nobody has an objective `invitation`. Did you mean `invitations`?'])
    assert.deepEqual(says('supports: invitations.teams'), [])
  })
  it('knows the usual mix-ups', () => {
    assert.deepEqual(says('supports: loved-product'), ['`growth` has no objective `loved-product`, but another team has. Write `company/loved-product` if you mean that one.'])
    assert.deepEqual(says('supports: company'), ['`company` is a team, and a link names one of its objectives. Write `company/loved-product`, for example.'])
    assert.deepEqual(says('supports: company/nps'), ['`nps` is a key result, and a link to it names its objective too. Write `company/loved-product.nps`.'])
    assert.deepEqual(says('supports: company/first-plan'), ['`first-plan` belongs to 2026-Q3, and this link reaches only 2026-Q4 and the cycles around it. Write `company@2026-Q3/first-plan` if you mean that one.'])
    assert.deepEqual(says('supports: company@2026-Q3/loved-product'), ['`company` has no `loved-product` in 2026-Q3, only in 2026. Write `company/loved-product` if you mean that one.'])
    assert.deepEqual(says('supports: company@2025/anything'), ['`company` has no OKRs for `2025`. It has some for 2026 and 2026-Q3.'])
  })
  it('stands on the part that is not there', () => check.rule('broken-link', growth(`supports: [compny/a, company/b, "company/loved-product.c", 'company@2025/d']
#              ^^^^^^ broken-link
#                                ^ broken-link
#                                                          ^ broken-link
#                                                                       ^^^^ broken-link`)))
  it('leads where it was meant to', () => {
    fixes('supports: company/loved-produkt', 'supports: company/loved-product')
    fixes('supports: "compny/loved-product"', 'supports: "company/loved-product"')
    fixes('supports: company/first-plan', 'supports: company@2026-Q3/first-plan')
    fixes('supports: [company, invitations]', 'supports: [company/loved-product, invitations]')
  })
  it('creates what is missing, where it belongs', () => {
    assert.deepEqual(titles('supports: company@2026/hiring'), ['Create the objective `hiring` for company'])
    check.fix('broken-link', growth('supports: company@2026/new-hires'), growth('supports: company@2026/new-hires').replace('#- q3', '  - id: new-hires\n    title: New hires\n#- q3'))
    check.fix('broken-link', growth('supports: company/loved-product.revenue'), growth('supports: company/loved-product.revenue').replace('title: Weeks planned\n', 'title: Weeks planned\n      - id: revenue\n        title: Revenue\n'))
  })
  it('looks at shared teams and at initiatives', () => {
    assert.deepEqual(says('shared_with: compny'), ['Nobody has a team `compny`. Did you mean `company`?'])
    fixes('shared_with: [compny]', 'shared_with: [company]')
    const initiative = (link: string) => `
      team: growth
      cycle: 2026-Q4
      objectives:
        - id: daily-habit
          title: Planning
          key_results:
            - id: second-week
              title: Teams that come back
              initiatives:
                - { title: Two, key_result: daily-habit.second-week }
            - Weeks planned
          initiatives:
            - { title: Reminder, key_result: ${link} }
    `
    check.rule('broken-link', initiative('second-week'))
    check.rule('broken-link', initiative('weeks-planned'))
    assert.deepEqual(check.messages('broken-link', initiative('second-weeks')), ['`daily-habit` has no key result `second-weeks`. Did you mean `second-week`?'])
    check.fix('broken-link', initiative('second-weeks'), initiative('second-week'))
  })
  it('leaves the form of a link to invalid-value', () => assert.deepEqual(says('supports: Company / Product'), []))
})
