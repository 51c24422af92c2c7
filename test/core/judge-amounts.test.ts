import assert from 'node:assert/strict'
import { findAmounts } from '../../server/src/core/judge/amounts/amounts.ts'
import { judge } from '../../server/src/core/judge/judge.ts'
import { english } from '../../server/src/core/judge/lexicon/english.ts'
import { readSentence } from '../../server/src/core/judge/signals.ts'
import { tokenise } from '../../server/src/core/judge/words.ts'

/** The amounts of a sentence as "kind value". */
const amounts = (text: string): readonly string[] => findAmounts(tokenise(text, english()), english()).filter(({ weak }) => !weak).map(({ kind, value }) => `${kind} ${value}`)
const codes = (text: string): readonly string[] => readSentence(text, english()).signals.map(({ code }) => code)
const firstPart = (text: string): string | undefined => readSentence(text, english()).parts[0]?.code

describe('the amounts in a sentence', () => {
  const counts: readonly (readonly [string, string])[] = [
    ['Release 4 new exhibits', 'count 4'],
    ['Issue three permits for food stalls', 'count 3'],
    ['Keep reserves above CHF 20,000', 'money 20000'],
    ['Cut the cost of a trip by an order of magnitude', 'multiple 10'],
    ['Ninety-five percent of deliveries arrive on time', 'percent 95'],
    ['30 hours design', 'time 30'],
  ]
  for (const [text, amount] of counts) it(`has ${amount} in "${text}"`, () => assert.deepEqual(amounts(text), [amount]))

  for (const text of ['Publish the Kestrel 14 notes', 'Stable 1.0 version released', '1H 2027 programme signed off', 'Ship release 4 of the app']) {
    it(`has none in "${text}"`, () => assert.deepEqual(amounts(text), []))
  }
})

describe('what a sentence says', () => {
  it('of how often something is done', () => {
    for (const text of ['Host monthly calls for the leads', 'A digest is sent to members once a week', 'Draw every day in March']) assert.ok(codes(text).includes('often'), text)
    for (const text of ['Get approval in the weekly board meeting', 'Reach 500 weekly users', 'Guests who come twice a week']) assert.ok(!codes(text).includes('often'), text)
  })
  it('of people who do something', () => {
    assert.equal(firstPart('60% of members have renewed their pass'), 'people-did')
    assert.equal(firstPart('Users know whom to ask'), 'people-do')
    assert.equal(firstPart('Patients can understand the bill'), 'can-know')
  })
  it('of what is numbered, with its number and without', () => {
    assert.equal(firstPart('Number of interviews: 25'), 'number-event')
    assert.equal(firstPart('Number of first-time donors'), 'number-of')
    assert.equal(judge('Number of first-time donors').measure, 'none')
  })
  it('of levels whose first word could be a verb', () => {
    assert.equal(judge('Support costs per customer down to €3').style, 'outcome')
    assert.equal(judge('Zero P1 incidents caused by deployments').style, 'outcome')
  })
})

describe('reasons', () => {
  it('never point at a small word', () => {
    for (const text of ['First sync', 'For each region a plan', 'And a new portal', 'A plan for the move', 'New tiers and terms on the partner portal', 'With partners, a charter for the valley']) {
      for (const { span, code } of judge(text).reasons) assert.doesNotMatch(text.slice(span.start, span.end), /^(first|for|and|a|new|with|the|each)$/i, `${text}: ${code}`)
    }
  })
})
