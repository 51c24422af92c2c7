import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'mocha'
import { wordsIn } from '../../scripts/generate/words.ts'

const root = new URL('../../', import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/** Where VS Code shows what stands in a manifest. */
const shown = new Set(['displayName', 'description', 'title', 'category', 'name', 'contextualTitle', 'contents', 'markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'patternErrorMessage', 'deprecationMessage', 'markdownDeprecationMessage', 'enumItemLabels', 'shortTitle', 'label'])

/** Every text of the manifest that is shown to somebody, with its place. */
function textsOf(value: unknown, key = '', place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return shown.has(key) ? [[place, value]] : []
  if (Array.isArray(value)) return value.flatMap((each, i) => textsOf(each, key, `${place}[${i}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, name, place ? `${place}.${name}` : name))
}

/** What a translation has to keep: places for values, commands behind links, icons, code. */
const fixedParts = (text: string) => (text.match(/\{\d\}|\]\([^)]*\)|\$\([\w-]+\)|`[^`]*`/g) ?? []).sort()

describe('texts that are ready for translation', () => {
  const { displayName, description, contributes } = json('package.json')
  const manifest = textsOf({ displayName, description, contributes })
  const english: Record<string, string> = json('package.nls.json')
  const languages = readdirSync(root).flatMap((name) => /^package\.nls\.(.+)\.json$/.exec(name)?.[1] ?? [])

  it('the manifest says nothing but the name OKR itself, and leaves the rest to package.nls.json', () => {
    assert.ok(manifest.length > 50, 'the texts of the manifest are found')
    assert.deepEqual(manifest.filter(([, text]) => !/^%[^%]+%$/.test(text) && text !== 'OKR'), [])
  })

  it('package.nls.json has every key of the manifest, and no other', () => {
    const keys = [...JSON.stringify(json('package.json')).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!)
    assert.deepEqual(Object.keys(english).sort(), [...new Set(keys)].sort())
  })

  it('only texts written out can be collected', () => {
    assert.deepEqual(wordsIn('l10n.t(\'One {0}\', n); other.t(\'no\'); l10n.t(`Two`)', 'a.ts'), ['One {0}', 'Two'])
    assert.throws(() => wordsIn('l10n.t(`${n} are`)', 'a.ts'), /a\.ts: l10n\.t takes one literal text/)
  })

  it('there is a German translation', () => assert.deepEqual(languages, ['de']))

  for (const language of languages) {
    const pairs: [source: Record<string, string>, translation: Record<string, string>][] = [
      [english, json(`package.nls.${language}.json`)],
      [json('l10n/bundle.l10n.json'), json(`l10n/bundle.l10n.${language}.json`)],
    ]
    it(`${language}: translates every text, and nothing that is gone`, () => {
      for (const [source, translation] of pairs) assert.deepEqual(Object.keys(translation).sort(), Object.keys(source).sort())
    })

    it(`${language}: keeps values, commands and code`, () => {
      for (const [source, translation] of pairs) for (const [key, text] of Object.entries(source)) assert.deepEqual(fixedParts(translation[key]!), fixedParts(text), key)
    })

    it(`${language}: translates the pages of the walkthrough`, () => {
      const pages = readdirSync(new URL('walkthrough/', root)).filter((name) => !name.includes('.nls.'))
      for (const page of pages) assert.ok(existsSync(new URL(`walkthrough/${page.replace(/\.md$/, `.nls.${language}.md`)}`, root)), page)
    })
  }
})
