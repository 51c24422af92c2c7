import * as check from '../support/check.ts'

describe('placeholder', () => {
  it('looks into every text that others rely on, once each', () => check.rule('placeholder', `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: TBD
    #          ^^^ placeholder
        why: "Because of \\u0022TODO\\u0022"
    #                          ^^^^ placeholder
        key_results:
          - title: 'Teams that plan rise from xx% to yy%'
    #                                         ^^^ placeholder
            source: TBD
    #               ^^^ placeholder
            initiatives: [TODO]
    #                     ^^^^ placeholder
  `))
  it('leaves words alone that only look like one', () => check.rule('placeholder', `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Our lists of x and y are short, and 10x faster
        key_results:
          - Fewer than 5 people wait for X-rays
  `))
})
