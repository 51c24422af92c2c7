import * as check from '../support/check.ts'

const file = (line: string, owner = 'owner: TBD') => `
  team: growth
  cycle: 2026-Q4
  objectives:
    - title: Planning
      ${line}
      ${owner}
`
describe('silencing', () => {
  it('takes a reasoned comment, in each of its forms', () => {
    for (const line of ['# okr-ignore-next-line placeholder -- decided on Friday', '# okr-ignore-file placeholder -- decided on Friday', '# okr-ignore placeholder, no-owner -- decided on Friday']) {
      check.rule('placeholder', file(line))
    }
    check.rule('silencing', file('# okr-ignore-next-line placeholder -- decided on Friday'))
  })
  it('asks for the reason', () => check.fix('silencing', file('# okr-ignore-next-line placeholder'), file('# okr-ignore-next-line placeholder -- ${1:reason}')))
  it('knows the rules', () => check.fix('silencing', file('# okr-ignore-next-line placeholders -- decided on Friday'), file('# okr-ignore-next-line placeholder -- decided on Friday')))
  it('removes what silences nothing, with its line or its comma', () => {
    check.fix('silencing', file('# okr-ignore-next-line placeholder -- decided on Friday', 'owner: maria'), file('owner: maria', '').replace(/ +\n$/, ''))
    check.fix('silencing', file('# okr-ignore-next-line placeholder, broken-link -- decided on Friday'), file('# okr-ignore-next-line placeholder -- decided on Friday'))
    check.fix('silencing', file('owner: maria  # okr-ignore placeholder -- decided on Friday', 'why: Because'), file('owner: maria', 'why: Because'))
  })
  it('can be turned off itself', () => check.rule('silencing', `
    #- okr.config.yaml
    rules: { silencing: off }
    #- growth.okr.yaml
    # okr-ignore-file nonsense
    team: growth
    cycle: 2026-Q4
    objectives: []
  `))
  it('is no comment inside a text', () => check.rule('silencing', `
    team: growth
    cycle: 2026-Q4
    objectives:
      - title: Planning
        description: |
          # okr-ignore nonsense
  `))
})
