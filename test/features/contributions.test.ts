import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'mocha'
import { readOkrFile } from '../../server/src/core/model/read.ts'
import { parse } from '../../server/src/core/syntax/parse.ts'

const root = new URL('../../', import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

describe('what the extension contributes without code', () => {
  it('names only files that are there', () => {
    const { contributes, icon } = json('package.json')
    const [language] = contributes.languages
    for (const path of [icon, language.configuration, language.icon.light, language.icon.dark, contributes.grammars[0].path]) {
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

describe('pictures', () => {
  it('are there because a page shows them', () => {
    const shown = ['README.md', ...readdirSync(new URL('docs', root), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => `docs/${path}`)]
      .flatMap((page) => [...readFileSync(new URL(page, root), 'utf8').matchAll(/images\/([\w-]+\.png)/g)].map((match) => match[1]!))
    assert.deepEqual(readdirSync(new URL('docs/images', root)).sort(), [...new Set(shown)].sort())
  })
})

describe('pages written by hand', () => {
  for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/editors.md', 'docs/web.md', 'examples/README.md']) {
    it(`${page} links to places that exist`, () => {
      const text = readFileSync(new URL(page, root), 'utf8')
      for (const [, path] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
        assert.ok(existsSync(new URL(path!, new URL(page, root))), path)
      }
    })
  }
})
