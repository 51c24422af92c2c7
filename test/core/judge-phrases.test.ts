import assert from 'node:assert/strict'
import {
  appraisal, bareDate, betterWording, compound, judge, metricObjective, placeholders, statedDirection, taskObjective, vagueWords, vanityMetric,
} from '../../server/src/core/judge/judge.ts'
import type { Span } from '../../server/src/core/text/span.ts'

type Finder = (text: string) => { readonly span: Span } | undefined

/** Each source with its finding between guillemets, or none where nothing may be found. */
function finds(name: string, find: Finder, sources: readonly string[]): void {
  describe(name, () => {
    for (const source of sources) {
      it(source, () => {
        const text = source.replace(/[«»]/g, '')
        const span = find(text)?.span
        const shown = span ? `${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end)}` : text
        assert.equal(shown, source)
      })
    }
  })
}

const first = (find: (text: string) => readonly { readonly span: Span }[]): Finder => (text) => find(text)[0]

finds('vagueWords', first(vagueWords), [
  '«Significantly» improve onboarding', 'Improve onboarding «as needed»', 'A «world-class» service', 'Cut costs by 5%', '«Bessere» Qualität für unsere Kunden', 'Une «meilleure» qualité pour nos clients',
])
finds('placeholders', first(placeholders), [
  'Increase retention «from X to Y»', 'Reduce churn by «TBD»%', '«xx%» of users', 'Reach «___» users', '«[insert metric]» grows', 'Hire «X» engineers', 'Move the x axis', 'Add 2FA', 'Todos los clientes',
])
finds('vanityMetric', vanityMetric, ['Reach 10,000 «followers»', '1,000 «page views»', 'Conversion rate of followers at 5%', 'Downloads per active user at 3', 'Teams that return'])
finds('bareDate', bareDate, [
  'Launch the portal «by March»', 'Ship v2 «by the end of Q2»', 'Migrate «before 2026-10-01»', 'Reach 40% by March', 'Neue Website «bis Ende März»', 'Launch the portal by hand', 'Improve the site for good',
])
finds('taskObjective', taskObjective, [
  '«Migrate» to Kubernetes', '«Launch» the mobile app', 'Planning the week becomes a habit', 'Customers trust us with their data', 'Build a product that people love', 'Become the first choice for nurses',
])
finds('metricObjective', metricObjective, ['Increase revenue by «20%»', '«NPS»', 'Grow «MRR»', 'Customers love us', 'Planning becomes a habit'])
finds('statedDirection', statedDirection, [
  '«Reduce» p95 latency below 200 ms', '«Grow» revenue', 'Churn «falls» to 2%', '20% «increase» in signups', 'Teams that plan «rise» from 18% to 40%', 'Publish a guide on reducing costs', 'Keep churn under 2%',
])
finds('appraisal', appraisal, ['«Bonus is tied to the OKR» score', 'Roll out the new commission plan', 'The «score determines your bonus»', 'Train managers on our compensation philosophy'])

describe('compound', () => {
  const split = (text: string): unknown => {
    const found = compound(text)
    return found && [found.first, found.joint, found.second].map(({ start, end }) => text.slice(start, end))
  }
  it('sees two aims', () => assert.deepEqual(split('Grow revenue and reduce churn'), ['Grow revenue', 'and', 'reduce churn']))
  it('sees two measures behind one verb', () => assert.deepEqual(split('Get NPS to 40 and churn below 2%'), ['Get NPS to 40', 'and', 'churn below 2%']))
  it('leaves two verbs on one thing', () => assert.equal(split('Develop and deliver training'), undefined))
  it('leaves a launch and its effect', () => assert.equal(split('Launch the app and reach 500 users'), undefined))
})

describe('betterWording', () => {
  const wordings: readonly (readonly [string, string | undefined])[] = [
    ['Launch the returns portal.', 'Launch the returns portal so that ${1:___} rises from ${2:___} to ${3:___}'],
    ['Hold 3 workshops', 'Hold 3 workshops so that ${1:___} rises from ${2:___} to ${3:___}'],
    ['Improve retention', 'Improve retention from ${1:___} to ${2:___}'],
    ['Increase revenue in the mid-market', 'Increase revenue in the mid-market from ${1:___} to ${2:___}'],
    ['Significantly improve retention', 'Improve retention from ${1:___} to ${2:___}'],
    ['Teams dramatically reduce churn', 'Teams reduce churn from ${1:___} to ${2:___}'],
    ['Launch the $5 plan', 'Launch the \\$5 plan so that ${1:___} rises from ${2:___} to ${3:___}'],
    ['Das Kundenportal ist veröffentlicht', 'Das Kundenportal ist veröffentlicht, sodass ${1:___} von ${2:___} auf ${3:___} steigt'],
    ...[
      'Improve communication with sales', 'A successful launch', 'Better alignment', 'Better opening hours', 'Improve the mood in the reading room', 'Strengthen our brand', 'Customers are happier', 'Deepen relationships with partners',
    ].map((text) => [text, `${text} so that the share of people who \${1:___} rises from \${2:___}% to \${3:___}%`] as const),
    ['Significantly improve team morale', 'Improve team morale so that the share of people who ${1:___} rises from ${2:___}% to ${3:___}%'],
    ['Améliorer la communication', 'Améliorer la communication pour que la part des personnes qui ${1:___} passe de ${2:___}% à ${3:___}%'],
    ['Reduce meetings', 'Reduce meetings from ${1:___} to ${2:___}'], ['Improve customer satisfaction', 'Improve customer satisfaction from ${1:___} to ${2:___}'],
    ['Increase brand awareness', 'Increase brand awareness from ${1:___} to ${2:___}'], ['Augmenter la rétention', 'Augmenter la rétention de ${1:___} à ${2:___}'],
    ['Fewer bugs', undefined], ['Improve communication so that sales trusts us', undefined],
    ['Raise NPS to 40', undefined], ['Launch the portal so that returns fall', undefined], ['Reduce churn by TBD%', undefined],
  ]
  for (const [text, wording] of wordings) it(text, () => assert.equal(betterWording(text), wording))

  it('gives a measured outcome once it is filled in', () => {
    for (const text of ['Improve communication with sales', 'A successful launch', 'Be more customer-centric', 'Improve retention']) {
      const filled = betterWording(text)!.replace('${1:___}', text.includes('retention') ? '40%' : 'answer within a day').replace('${2:___}', text.includes('retention') ? '55%' : '20').replace('${3:___}', '60')
      const { measure, style } = judge(filled)
      assert.deepEqual([measure, style], ['metric', 'outcome'], filled)
    }
  })
})
