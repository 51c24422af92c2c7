import assert from 'node:assert/strict'
import * as check from '../support/check.ts'

const config = `
#- okr.config.yaml
teams:
  company: { level: company, owner: ines }
  product: { level: department, parent: company }
  growth: { level: team, parent: product }
`
const company = (more = '', cycle = '2026-Q4') => `
#- company.okr.yaml
team: company
cycle: ${cycle}
objectives:
  - id: loved-product
    title: Teams love to plan
    ${more || 'owner: ines'}
`
const growth = (more: string) => `
#- growth.okr.yaml
team: growth
cycle: 2026-Q4
objectives:
  - id: daily-habit
    title: Planning becomes a habit
    ${more}
`

describe('cross-cycle-link', () => {
  const of = (link: string, cycle: string, more = '') => `${company(more, cycle)}${growth(`supports: ${link}`)}`
  const says = (...args: Parameters<typeof of>) => check.messages('cross-cycle-link', of(...args))
  it('says why the other cycle does not fit', () => {
    assert.match(says('company@2026-Q3/loved-product', '2026-Q3')[0]!, /ended on 30 September, before this cycle began/)
    assert.match(says('company@2026-10/loved-product', '2026-10')[0]!, /covers only 2026-10, and this objective is for all of 2026-Q4/)
    assert.match(says('company@2027-Q1/loved-product', '2027-Q1')[0]!, /is for 2027-Q1, which does not cover 2026-Q4/)
    assert.deepEqual(says('company@2026-H2/loved-product', '2026-H2'), [])
  })
  it('notices what was closed long before the end, and not what everybody closes', () => {
    assert.match(says('company/loved-product', '2026-Q4', 'closing: { score: 0.2 }')[0]!, /is closed already/)
    check.rule('cross-cycle-link', of('company/loved-product', '2026-Q4', 'closing: { score: 0.2 }'), { today: '2026-12-20' })
  })
  it('leads to the same id of today', () => {
    const year = '#- year.okr.yaml\nteam: company\ncycle: 2026\nobjectives:\n  - { id: loved-product, title: Teams love to plan }\n'
    check.fix('cross-cycle-link', year + of('company@2026-Q3/loved-product', '2026-Q3'), year + of('company/loved-product', '2026-Q3'))
    check.noFix('cross-cycle-link', of('company@2026-Q3/loved-product', '2026-Q3'))
  })
})

describe('upside-down-link', () => {
  it('is turned around, whatever stood on either side', () => {
    const before = (list: string) => `${company(`supports: ${list}`)}${growth('owner: maria')}`
    check.fix('upside-down-link', before('growth/daily-habit'), `${company('x').replace('    x\n', '')}${growth('owner: maria\n    supports: company/loved-product')}`)
    check.fix('upside-down-link', before('[company@2026/other, growth/daily-habit]'), `${company('supports: [company@2026/other]')}${growth('owner: maria\n    supports: company/loved-product')}`)
    const holds = (link: string) => growth(`owner: maria\n    supports: ${link}`)
    check.fix('upside-down-link', `${company('supports: growth/daily-habit')}${holds('other')}`, `${company('x').replace('    x\n', '')}${holds('[other, company/loved-product]')}`)
  })
  it('lets teams of one level support each other', () =>
    check.rule('upside-down-link', `${growth('supports: design/look')}#- design.okr.yaml\nteam: design\ncycle: 2026-Q4\nobjectives:\n  - { id: look, title: Looks }\n`))
  it('leaves circles to alignment-loop', () => check.rule('upside-down-link', `${company('supports: growth/daily-habit')}${growth('supports: company/loved-product')}`))
})

describe('orphan-objective', () => {
  it('offers the objectives above, of the own department first', () => {
    const product = '#- product.okr.yaml\nteam: product\ncycle: 2026-Q4\nobjectives:\n  - id: weekly-use\n    title: Tidewater is open every Monday\n    supports: company/loved-product\n'
    const source = `${config}${company()}${product}${growth('owner: maria')}`
    assert.deepEqual(check.fixTitles('orphan-objective', source), ['Support `product/weekly-use`: Tidewater is open every Monday', 'Support `company/loved-product`: Teams love to plan'])
    check.fix('orphan-objective', source, `${config}${company()}${product}${growth('owner: maria\n    supports: product/weekly-use')}`)
  })
  it('keeps still where nobody above has OKRs for this time, in the past, and once closed', () => {
    check.rule('orphan-objective', `${config}${company('', '2026-Q3')}${growth('owner: maria')}`)
    check.rule('orphan-objective', `${config}${company()}${growth('owner: maria')}`, { today: '2027-02-01' })
    check.rule('orphan-objective', `${config}${company()}${growth('closing: { score: 0.7 }')}`)
  })
  it('takes a link that leads nowhere for one that was meant', () => check.rule('orphan-objective', `${config}${company()}${growth('supports: company/nothing')}`))
})

describe('unsupported', () => {
  const krs = (more = '') => `key_results: [{ id: a, title: Aaa${more} }, { id: b, title: Bbb }]`
  const says = (source: string) => check.messages('unsupported', source)
  it('is said once for an objective that nobody supports', () => {
    assert.deepEqual(says(`${company(krs())}${growth('owner: maria')}`), ['No team’s objective supports this one or any of its key results. Ask who will move them, and let those teams link to it.'])
  })
  it('is said for the key results whose neighbours are supported', () => {
    assert.equal(says(`${company(krs())}${growth('supports: company/loved-product.a')}`).length, 1)
    assert.equal(says(`${company(krs())}${growth('supports: company/loved-product')}`).length, 0)
    assert.equal(says(`${company(krs(', guardrail: true'))}${growth('supports: company/loved-product.b')}`).length, 0)
  })
  it('keeps still without other levels, and where the top does the work itself', () => {
    assert.equal(says(company(krs())).length, 0)
    assert.equal(says(`${company(`${krs()}\n    initiatives: [Work]`)}${growth('owner: maria')}`).length, 0)
    assert.equal(says(`${company(`${krs()}\n    shared_with: growth`)}${growth('owner: maria')}`).length, 0)
  })
  it('counts a quarter that supports the year', () => assert.equal(says(`${company(krs(), '2026')}${growth('supports: company/loved-product')}`).length, 0))
})

describe('unagreed-dependency', () => {
  const platform = '#- platform.okr.yaml\nteam: platform\ncycle: 2026-Q4\nobjectives:\n  - { id: fast-sync, title: Same everywhere, owner: li }\n'
  it('becomes an agreement, in each form it may have', () => {
    const agreed = 'agreed: { by: ${1:li}, date: ${2:2026-11-09} \\}'
    const cases: [string, string][] = [
      ['depends_on: platform/fast-sync', `depends_on: { on: platform/fast-sync, ${agreed} \\}`],
      ['depends_on: [daily-habit, platform/fast-sync]', `depends_on: [daily-habit, { on: platform/fast-sync, ${agreed} \\}]`],
      ['depends_on:\n      - platform/fast-sync # soon', `depends_on:\n      - { on: platform/fast-sync, ${agreed} \\} # soon`],
      ['depends_on: { on: platform/fast-sync, need: Speed }', `depends_on: { on: platform/fast-sync, need: Speed, ${agreed} }`],
      ['depends_on:\n      on: platform/fast-sync\n      need: Speed', `depends_on:\n      on: platform/fast-sync\n      need: Speed\n      ${agreed}`],
    ]
    for (const [before, after] of cases) check.fix('unagreed-dependency', platform + growth(before), platform + growth(after))
  })
  it('keeps still in the own team, for shared objectives, and when all is over', () => {
    check.rule('unagreed-dependency', growth('depends_on: daily-habit'))
    check.rule('unagreed-dependency', platform + growth('shared_with: platform\n    depends_on: platform/fast-sync'))
    check.rule('unagreed-dependency', platform + growth('depends_on: platform/fast-sync'), { today: '2027-01-05' })
  })
})

describe('copied-objective', () => {
  const copy = (more: string) => growth(`supports: company/loved-product\n    ${more}`).replace('Planning becomes a habit', 'Teams really love to plan')
  it('needs nearly the same words and nothing of one’s own', () => {
    assert.equal(check.messages('copied-objective', company() + copy('owner: maria')).length, 1)
    assert.equal(check.messages('copied-objective', company() + copy('key_results: [Plans rise from 18% to 40%]')).length, 0)
    assert.equal(check.messages('copied-objective', company() + growth('supports: company/loved-product')).length, 0)
  })
  it('sees a key result above that became an objective, and nothing else', () => {
    const parent = company('key_results: [{ id: plan, title: Teams really love to plan }]')
    assert.equal(check.messages('copied-objective', parent + copy('owner: maria').replace('loved-product', 'loved-product.plan')).length, 1)
  })
})

describe('silo', () => {
  const design = '#- design.okr.yaml\nteam: design\ncycle: 2026-Q4\nobjectives:\n  - { id: look, title: Looks, supports: growth/daily-habit }\n'
  const alone = '#- alone.okr.yaml\nteam: alone\ncycle: 2026-Q4\nobjectives:\n  - { id: own, title: Own }\n  - { id: two, title: Two, supports: own }\n'
  it('counts links in both directions', () => assert.deepEqual(check.messages('silo', growth('owner: maria') + design + alone), [
    '`alone` has no link to or from any other team in 2026-Q4. Ask who needs something from you, or you from them, and write it down as `supports`, `depends_on` or `shared_with`.',
  ]))
  it('keeps still for a team that is all there is, and where orphan-objective speaks', () => {
    assert.deepEqual(check.messages('silo', alone), [])
    assert.deepEqual(check.messages('silo', company() + growth('owner: maria')), [])
  })
  it('speaks once for two files of a team', () => assert.equal(check.messages('silo', growth('owner: maria') + design + alone + alone.replace('alone.okr', 'second.okr').replace(/own|two/gi, (id) => `${id}-b`)).length, 1))
})

describe('link-to-unwritten-id', () => {
  const unwritten = (id: string) => `#- company.okr.yaml\nteam: company\ncycle: 2026-Q4\nobjectives:\n  - ${id}title: Teams love to plan\n    key_results:\n      - Weeks planned rise\n`
  it('writes the id down in the other file', () => check.fix('link-to-unwritten-id',
    unwritten('') + growth('supports: company/teams-love-to-plan'),
    unwritten('id: teams-love-to-plan\n    ') + growth('supports: company/teams-love-to-plan')))
  it('writes both down where both are missing', () => check.fix('link-to-unwritten-id',
    unwritten('') + growth('supports: company/teams-love-to-plan.weeks-planned-rise'),
    unwritten('id: teams-love-to-plan\n    ').replace('- Weeks', '- id: weeks-planned-rise\n        title: Weeks') + growth('supports: company/teams-love-to-plan.weeks-planned-rise')))
})

describe('level-skip', () => {
  const product = (cycle: string) => `#- product.okr.yaml\nteam: product\ncycle: ${cycle}\nobjectives:\n  - { id: weekly-use, title: Open every Monday, supports: company/loved-product }\n`
  const says = (more: string, cycle = '2026-Q4') => check.messages('level-skip', config + company() + product(cycle) + growth(more)).length
  it('speaks where the department has OKRs and is passed by', () => {
    assert.equal(says('supports: company/loved-product'), 1)
    assert.equal(says('supports: [company/loved-product, product/weekly-use]'), 0)
    assert.equal(says('supports: company/loved-product', '2026-Q3'), 0)
  })
})

describe('ambiguous-link', () => {
  const cycles = '#- okr.config.yaml\ncycles: { named: { autumn: { start: 2026-09-01, end: 2026-12-31 }, launch: { start: 2026-09-01, end: 2026-12-31 } } }\n'
  const both = ['autumn', 'launch'].map((cycle) => company('', cycle).replace('company.okr', `${cycle}.okr`)).join('')
  it('is settled by naming the cycle', () => {
    check.fix('ambiguous-link', cycles + both + growth('supports: company/loved-product'), cycles + both + growth('supports: company@launch/loved-product'), { title: 'Link to `company@launch/loved-product`' })
  })
  it('leaves an unknown cycle to invalid-value', () =>
    assert.equal(check.messages('ambiguous-link', cycles + both + growth('supports: company/loved-product').replace('2026-Q4', 'nowhere')).length, 0))
})
