import assert from 'node:assert/strict'
import fc from 'fast-check'
import { align } from '../../server/src/core/features/align.ts'
import { supportChoices } from '../../server/src/core/features/align-choices.ts'
import { checkIn } from '../../server/src/core/features/check-in.ts'
import { format, formatLine } from '../../server/src/core/features/format.ts'
import { refactorings } from '../../server/src/core/features/refactor/index.ts'
import { moveObjective } from '../../server/src/core/features/refactor/move-objective.ts'
import { writeAllIds } from '../../server/src/core/features/refactor/write-ids.ts'
import { rename } from '../../server/src/core/features/rename.ts'
import { fixesOf, lint } from '../../server/src/core/lint/engine.ts'
import { troubles } from '../../server/src/core/lint/mend.ts'
import type { FileEdit } from '../../server/src/core/lint/rule.ts'
import { rules } from '../../server/src/core/lint/rules/index.ts'
import { parseDay } from '../../server/src/core/model/day.ts'
import { resolve } from '../../server/src/core/project/resolve.ts'
import { values } from '../../server/src/core/project/shard-map.ts'
import { emptySnapshot, textOf, withFiles } from '../../server/src/core/project/snapshot.ts'
import type { Snapshot } from '../../server/src/core/project/types.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { plainText } from '../../server/src/core/text/snippet.ts'

/*
 * Whatever the tools change, the author's hand stays: comments, line ends, and everything outside the edit. Random files written in random
 * ways, and every change that is offered anywhere in them.
 */

const growth = 'file:///ws/growth.okr.yaml'
const platform = 'file:///ws/platform.okr.yaml'
const today = parseDay('2026-12-21')!

/** A text as somebody may have written it: plain, or in quotes. */
const written = (text: string) => fc.constantFrom(text, `"${text}"`, `'${text}'`)
const comment = fc.constantFrom('', '', '  # as agreed', '   ', ' # 100%: "all"')
const commentLine = (indent: string) => fc.constantFrom('', '', `${indent}# What follows matters\n`)

const checkInEntry = fc.tuple(fc.constantFrom('2026-10-12', '2026-10-19', '2026-11-02', '2026-12-14'), fc.integer({ min: 0, max: 40 }), comment)
const checkIns = fc.uniqueArray(checkInEntry, { maxLength: 3, selector: ([date]) => date }).map((all) =>
  (all.length === 0 ? '' : `        check_ins:\n${all.map(([date, value, words]) => `          - { date: ${date}, value: ${value}% }${words}\n`).join('')}`))

const oneLine = fc.tuple(fc.constantFrom('Churn falls from 8% to 4%', 'Launch the new mobile app', 'Teams that plan every week rise from 18% to 40%', 'At least 60% of teams plan', 'Raise sign-ups from 1,000 to 2,000 and cut churn from 8% to 4%'), comment)
  .chain(([words, after]) => written(words).map((text) => `      - ${text}${after}\n`))
const withFields = fc.tuple(fc.constantFrom('Teams that plan', 'Errors stay below 1%', 'Renewals grow from 10% to 20%', 'Raise sign-ups from 1,000 to 2,000 and cut churn from 5% to 35%'), fc.boolean(), fc.boolean(), comment, checkIns).chain(([words, id, measured, after, checks]) =>
  written(words).map((text) => `      - ${id ? `id: ${words.slice(0, 5).toLowerCase()}\n        ` : ''}title: ${text}${after}\n${measured ? '        baseline: 5 %   # in June\n        target: 35%\n        due: 2026/12/1 # Advent\n' : ''}${checks}`))

/** What is done, for a key result here or elsewhere; and somebody who is named once and then referred to. */
const work = fc.constantFrom('', '', '    initiatives:\n      - { title: Survey, key_result: platform/fast-sync.first } # theirs\n      - Mail\n', '    owner: &lead maria # leads\n    contributors: [*lead, jun]\n')

const objectiveAt = (index: number) => fc.tuple(commentLine('  '), fc.boolean(), comment, fc.array(fc.oneof(oneLine, withFields), { minLength: 1, maxLength: 4 }), fc.constantFrom('', '    supports: platform/fast-sync\n', `    supports: [platform/fast-sync.first, platform/fast-sync]   # both\n`, index > 1 ? '    depends_on: objective-1\n' : ''), fc.constantFrom('', '\n'), work).map(
  ([above, id, after, keyResults, supports, blank, initiatives]) => `${blank}${above}  - ${id ? `id: objective-${index}\n    ` : ''}title: Objective ${index}${after}\n${supports}    key_results:\n${keyResults.join('')}${initiatives}`)

/** Some lines end one way and some the other. */
const MIXED = 'mixed'

const workspaces = fc.tuple(fc.array(fc.constant(0), { minLength: 1, maxLength: 3 }).chain((all) => fc.tuple(...all.map((_, i) => objectiveAt(i + 1)))), fc.constantFrom('\n', '\r\n', MIXED), fc.boolean(), fc.boolean(), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 })).map(([objectives, eol, last, bom, mix]) => {
  const file = `${bom ? '\ufeff' : ''}# Growth\nteam: growth  \ncycle: 2026-Q4 # now\nobjectives:\n${objectives.join('')}${last ? '# the end\n' : ''}`
  const other = 'team: platform\ncycle: 2026-Q4\nobjectives:\n  - id: fast-sync\n    title: Sync is fast  # very\n    depends_on: growth/objective-1\n    key_results:\n      - { id: first, title: First, baseline: 1, target: 2 }\n'
  const ended = (text: string) => text.split('\n').map((line, i, all) => line + (i === all.length - 1 ? '' : eol !== MIXED ? eol : mix[i % mix.length] ? '\r\n' : '\n')).join('')
  const files: [uri: string, text: string][] = [[growth, ended(file)], [platform, ended(other)]]
  return { eol, files }
})

/** A line end that the file did not have. */
const strayEnd = (text: string, eol: string): boolean => (eol === MIXED ? text.replace(/\r?\n/g, '') : text.replaceAll(eol, '')).search(/[\r\n]/) >= 0

/** What stands there once somebody has filled in a snippet, each time with a number. */
const filledIn = (edits: readonly FileEdit[], snippet: boolean | undefined): readonly FileEdit[] =>
  snippet ? edits.map(({ uri, edits: all }) => ({ uri, edits: all.map(({ span, text }) => ({ span, text: plainText(text.replace(/\$(?:[1-9]\d*|\{\d+(?::(?:\\.|[^}\\])*)?\})/g, '7')) })) })) : edits

const afterwards = (snapshot: Snapshot, edits: readonly FileEdit[]): Snapshot => withFiles(snapshot, edits.map(({ uri, edits: all }) => [uri, applyEdits(textOf(snapshot, uri) ?? '', all)] as const))
const texts = (snapshot: Snapshot): [uri: string, text: string][] => [...values(snapshot.files)].map(({ uri, text }) => [uri, text])
const comments = (snapshot: Snapshot): string[] => texts(snapshot).flatMap(([, text]) => text.match(/#.*?(?=[ \t]*\r?$)/gm) ?? []).sort()
const unresolved = (snapshot: Snapshot): number => [...values(snapshot.references)].flat().filter(({ from, link }) => resolve(snapshot, link.text, from).kind !== 'found').length
const known = new WeakMap<Snapshot, number>()
function errors(snapshot: Snapshot): number {
  const count = known.get(snapshot) ?? texts(snapshot).flatMap(([uri]) => lint(snapshot, uri, rules)).filter(({ severity }) => severity === 'error').length
  known.set(snapshot, count)
  return count
}

/** What holds after every change. */
function kept(what: string, eol: string, before: Snapshot, edits: readonly FileEdit[], { copies = false, links = true } = {}): Snapshot {
  const after = afterwards(before, edits)
  const all = (of: Snapshot) => texts(of).reduce((sum, [uri, text]) => sum + troubles(uri, text), 0)
  assert.ok(all(after) <= all(before), `${what}: files cannot be read as well as before:\n${texts(after).map(([, text]) => text).join('\n')}`)
  for (const [, text] of texts(after)) {
    assert.ok(!strayEnd(text, eol), `${what}: another line end`)
  }
  const [had, has] = [comments(before), comments(after)]
  if (copies) assert.deepEqual(had.filter((one) => !has.includes(one)), [], `${what}: a comment is gone`)
  else assert.deepEqual(has, had, `${what}: the comments`)
  if (links) assert.ok(unresolved(after) <= unresolved(before), `${what}: a link leads nowhere`)
  assert.ok(errors(after) <= errors(before) + (links ? 0 : Infinity), `${what}: an error more`)
  return after
}

const offsets = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(({ index }) => index)

describe('edits keep what they do not change', () => {
  const check = (what: (one: { eol: string; snapshot: Snapshot }) => void, numRuns = 40) =>
    fc.assert(fc.property(workspaces, ({ eol, files }) => what({ eol, snapshot: withFiles(emptySnapshot(today), files) })), { numRuns })

  it('refactorings, wherever they are offered', () => check(({ eol, snapshot }) => {
    const text = textOf(snapshot, growth)!
    for (const offset of offsets(text, /(?<=^ *(?:- )?)[^\s#-]/gm)) {
      for (const { title, edits, snippet } of refactorings(snapshot, growth, { start: offset, end: offset })) {
        // The objective in the next cycle leads up to that cycle's objectives, which are not there yet.
        kept(title, eol, snapshot, filledIn(edits, snippet), { copies: /^Carry/.test(title), links: !/^Carry/.test(title) })
      }
    }
  }, 25))

  it('ids for all', () => check(({ eol, snapshot }) => {
    const { count, edits } = writeAllIds(snapshot)
    const after = kept('ids', eol, snapshot, edits)
    if (count > 0) assert.notEqual(textOf(after, growth), textOf(snapshot, growth))
    assert.equal(writeAllIds(after).count, 0)
  }))

  it('moving an objective to another team, and back', () => check(({ eol, snapshot }) => {
    const [first] = [...values(snapshot.objectives)].flat().filter(({ uri, objective }) => uri === growth && objective.slug === 'objective-1')
    if (!first) return
    const there = moveObjective(snapshot, first.key, growth, { team: 'platform', cycle: '2026-Q4' })
    if ('refused' in there) return assert.match(there.refused, /anchor/)
    const moved = kept('there', eol, snapshot, there.edits)
    const back = moveObjective(moved, 'platform@2026-Q4/objective-1', platform, { team: 'growth', cycle: '2026-Q4' })
    if ('refused' in back) assert.fail(back.refused)
    const again = kept('back', eol, moved, back.edits)
    assert.equal(unresolved(again), unresolved(snapshot))
  }))

  it('renaming and checking in', () => check(({ eol, snapshot }) => {
    const text = textOf(snapshot, growth)!
    for (const offset of offsets(text, /(?<=title: ["']?)\w|(?<=platform\/)fast/g)) {
      const renaming = rename(snapshot, growth, offset, 'another-name')
      if (!('refusal' in renaming)) kept('rename', eol, snapshot, renaming.edits)
    }
    for (const { document, objective } of [...values(snapshot.objectives)].flat().filter(({ uri }) => uri === growth)) {
      for (const { slug } of objective.keyResults) {
        const result = checkIn(snapshot, `${document.team}@${document.cycle}/${objective.slug}.${slug}`, growth, { value: '12%', confidence: 6, note: 'So it is: #1' })
        if (!('refused' in result)) kept('check-in', eol, snapshot, [{ uri: growth, edits: result.edits.flatMap(({ edits }) => edits) }], { copies: true })
      }
    }
  }))

  it('formatting, of all or some lines', () => {
    const lines = (text: string) => text.split(/(?<=\r\n|\n)/)
    check(({ eol, snapshot }) => {
      const text = textOf(snapshot, growth)!
      const all = kept('format', eol, snapshot, [{ uri: growth, edits: format(snapshot, growth) }])
      assert.deepEqual(format(all, growth), [])
      const [start, end] = [Math.floor(text.length / 4), Math.floor(text.length / 2)]
      const some = textOf(kept('format some', eol, snapshot, [{ uri: growth, edits: format(snapshot, growth, { start, end }) }]), growth)!
      const [first, after] = [lines(text.slice(0, start)).length - 1, lines(text.slice(end)).length - 1]
      assert.deepEqual([lines(some).slice(0, first), lines(some).slice(lines(some).length - after)], [lines(text).slice(0, first), lines(text).slice(lines(text).length - after)])
      for (const offset of offsets(text, /\n/g)) kept('format while typing', eol, snapshot, [{ uri: growth, edits: formatLine(snapshot, growth, offset + 1) }])
    })
  })

  it('supporting something else', () => check(({ eol, snapshot }) => {
    for (const { key, uri } of [...values(snapshot.objectives)].flat().filter((item) => item.uri === growth)) {
      for (const to of supportChoices(snapshot, [{ key, uri }]).slice(0, 3)) {
        const found = align(snapshot, [{ key, uri }], to)
        if ('refused' in found) assert.fail(found.refused)
        kept('support', eol, snapshot, found.edits)
      }
    }
  }))

  it('fixes of findings', () => check(({ eol, snapshot }) => {
    for (const finding of lint(snapshot, growth, rules)) {
      for (const { title, edits, snippet } of fixesOf(snapshot, growth, finding, rules)) {
        const after = afterwards(snapshot, filledIn(edits, snippet))
        const [had, has] = [comments(snapshot), comments(after)]
        assert.deepEqual(had.filter((one) => !has.includes(one)), [], `${title}: a comment is gone`)
        assert.ok(unresolved(after) <= unresolved(snapshot), `${title}: a link leads nowhere`)
        for (const [uri, text] of texts(after)) {
          assert.ok(troubles(uri, text) <= troubles(uri, textOf(snapshot, uri)!), `${title}:\n${text}`)
          assert.ok(!strayEnd(text, eol), `${title}: another line end`)
        }
      }
    }
  }))
})
