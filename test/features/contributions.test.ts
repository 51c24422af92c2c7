import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'mocha'
import { readOkrFile } from '../../server/src/core/model/read.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'

const root = new URL('../../', import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

describe('what the extension contributes without code', () => {
  it('names only files that are there', () => {
    const { contributes, icon } = json('package.json')
    const [language] = contributes.languages
    for (const path of [icon, language.configuration, language.icon.light, language.icon.dark, contributes.grammars[0].path, contributes.snippets[0].path]) {
      assert.ok(existsSync(new URL(path, root)), path)
    }
  })
})

describe('the commands', () => {
  const { commands, menus } = json('package.json').contributes
  const palette = new Map<string, string>(menus.commandPalette.map(({ command, when }: { command: string; when: string }) => [command, when]))

  it('are offered in the palette only where they can do something', () => {
    const always = commands.map(({ command }: { command: string }) => command).filter((command: string) => !palette.has(command))
    assert.deepEqual(always, ['okr.newFile', 'okr.walkthrough', 'okr.restart'], 'those three have something to say anywhere')
  })

  it('of all menus exist', () => {
    const known = new Set(commands.map(({ command }: { command: string }) => command))
    for (const [menu, entries] of Object.entries<{ command?: string }[]>(menus)) for (const { command } of entries) assert.ok(command === undefined || known.has(command), `${menu}: ${command}`)
  })
})

describe('beside an extension for YAML', () => {
  const { contributes } = json('package.json')
  it('OKR files are of a language of their own, which that leaves alone', () => assert.equal(contributes.languages[0].id, 'okr'))
  // With a schema it would say a second time what the language server says, in files that somebody makes `yaml` again.
  it('nothing is said twice: it is given no schema', () => assert.equal(contributes.yamlValidation, undefined))
})

describe('language configuration', () => {
  const config = json('language-configuration.json')
  const words = (text: string) => text.match(new RegExp(config.wordPattern.pattern, `g${config.wordPattern.flags}`))
  /** The spaces that the next line gets beyond those of this one. */
  const enter = (line: string): number | undefined => {
    const rule = config.onEnterRules.find((each: { beforeText: string }) => new RegExp(each.beforeText).test(line))
    return rule && (rule.action.indent === 'indent' ? 2 : 0) + (rule.action.appendText?.length ?? 0)
  }

  it('takes a link, an id, a date and an amount for one word each', () => {
    assert.deepEqual(words('supports: company@2026-H2/winter.rainy-weeks # up'), ['supports', 'company@2026-H2/winter.rainy-weeks', 'up'])
    assert.deepEqual(words('From 35% to $1.2M, 4.5/5 or 1,150 bikes.'), ['From', '35%', 'to', '$1.2M', '4.5/5', 'or', '1,150', 'bikes'])
    assert.deepEqual(words('date: 2026-11-02, owner: jörg'), ['date', '2026-11-02', 'owner', 'jörg'])
  })

  it('indents the line after Enter to where the next key belongs', () => {
    assert.equal(enter('objectives:'), 2)
    assert.equal(enter('    key_results: # how we know'), 2)
    assert.equal(enter('    why: >-'), 2)
    assert.equal(enter('  - title: Families ride through the winter'), 2)
    assert.equal(enter('  - closing:'), 4)
    assert.equal(enter('    title: Families ride through the winter'), undefined)
    assert.equal(enter('      - One line of text'), undefined)
    assert.equal(enter('      - { date: 2026-10-05, value: 41% }'), undefined)
  })
})

describe('snippets', () => {
  const snippets: Record<string, { prefix: string | string[], body: string | string[], description: string }> = json('snippets/okr.json')
  const now: Record<string, string> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '10', CURRENT_DATE: '19' }

  /** The text of a snippet when every placeholder is left as it stands. */
  const filled = (body: string) => {
    let text = body.replace(/\$\{(CURRENT_\w+)\}/g, (_, name: string) => now[name]!).replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    const defaults = new Map<string, string>()
    for (let before = ''; before !== text;) {
      before = text
      text = text.replace(/\$\{(\d+):([^{}]*)\}/g, (_, at: string, words: string) => (defaults.set(at, words), words))
    }
    return text.replace(/\$\{(\d+)\}/g, (_, at: string) => defaults.get(at)!).replace('$0', '')
  }

  /** Where a snippet belongs in a file. */
  const places: Record<string, string> = {
    'OKR file': '',
    Objective: 'team: t\ncycle: 2026-Q4\nobjectives:\n  ',
    Initiative: 'team: t\ncycle: 2026-Q4\nobjectives:\n  - title: O\n    initiatives:\n      ',
    'Check-in': 'team: t\ncycle: 2026-Q4\nobjectives:\n  - title: O\n    key_results:\n      - title: K\n        check_ins:\n          ',
    'Key result': 'team: t\ncycle: 2026-Q4\nobjectives:\n  - title: O\n    key_results:\n      ',
    Dependency: 'team: t\ncycle: 2026-Q4\nobjectives:\n  - title: O\n    ',
    Closing: 'team: t\ncycle: 2026-Q4\nobjectives:\n  - title: O\n    ',
    Retrospective: 'team: t\ncycle: 2026-Q4\nobjectives: []\n',
    'Silence a finding': '',
  }

  for (const [name, { body }] of Object.entries(snippets)) {
    it(`${name}: is good form as it stands`, () => {
      const place = Object.entries(places).find(([start]) => name.startsWith(start))
      assert.ok(place, 'no place in a file is known for it')
      const indent = place[1].slice(place[1].lastIndexOf('\n') + 1)
      const text = place[1] + filled([body].flat().join(`\n${indent}`))
      assert.doesNotMatch(text, /\$/, 'every placeholder is understood')
      if (text.startsWith('#')) return
      const tree = parse(text)
      assert.deepEqual([...tree.problems, ...readOkrFile(tree).problems].map((problem) => problem.message), [], text)
    })
  }
})

describe('the README', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8')

  it('shows files that can be read', () => {
    const blocks = [...readme.matchAll(/^```yaml\n(team: .*?)^```$/gms)].map((match) => match[1]!)
    assert.equal(blocks.length, 1)
    for (const text of blocks) {
      const tree = parse(text)
      assert.deepEqual([...tree.problems, ...readOkrFile(tree).problems], [])
    }
  })

  it('names every setting, with its default', () => {
    const shown = [...readme.matchAll(/^\| `(okr\.[\w.]+)` \| (?:`(.*?)`)? *\|/gm)].map(([, name, value]) => `${name}: ${value ?? ''}`)
    const { properties } = json('package.json').contributes.configuration
    const known = Object.entries<{ default: unknown }>(properties).map(([name, { default: value }]) => `${name}: ${String(value)}`)
    assert.deepEqual(shown.sort(), known.filter((each) => !each.startsWith('okr.trace.')).sort())
  })
})

describe('pages written by hand', () => {
  for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/editors.md', 'docs/web.md', 'examples/README.md']) {
    it(`${page} links to places that exist`, () => {
      const text = readFileSync(new URL(page, root), 'utf8')
      for (const [, path] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
        assert.ok(path!.startsWith('docs/images/') || existsSync(new URL(path!, new URL(page, root))), path)
      }
    })
  }
})
