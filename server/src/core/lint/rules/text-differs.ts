import type { ReadMeasure } from '../../judge/judge.ts'
import { parseQuantity } from '../../model/quantity.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Field, KeyResult } from '../../model/types.ts'
import { replaceScalar, sourceOf } from '../../syntax/edit-yaml.ts'
import type { Span } from '../../text/span.ts'
import { contains } from '../../text/span.ts'
import { keyResultAt, wordsAt } from '../look.ts'
import { plainFix } from '../fields.ts'
import { defineRule } from '../rule.ts'
import type { Fix } from '../rule.ts'
import { judgementOf } from '../trouble.ts'

export const textDiffers = defineRule({
  id: 'text-differs',
  group: 'measurement',
  severity: 'warning',
  summary: 'a title whose numbers contradict the fields',
  what: `A key result is reported when its title names a start or an end in the same unit as its \`baseline\` or \`target\`, and another number. A change ("by 20%") is
held against what the fields work out to, in percent and in points.`,
  why: `People read the title, scores are reckoned from the fields. When they differ, half the team works towards one number and half towards the other. It happens when a target is
adjusted and the sentence is forgotten.`,
  question: 'Which of the two did you agree on?',
  source: 'A check of the file against itself; it needs no authority.',
  bad: [{ files: `
      team: choir-school
      cycle: 2026-Q4
      objectives:
        - title: Children who start singing keep singing
          key_results:
            - title: Second-year enrolment rises from 48% to 65%
      #                                                      ^^^ text-differs
              baseline: 48%
              target: 70%
  ` }],
  good: [{ files: `
      team: choir-school
      cycle: 2026-Q4
      objectives:
        - title: Children who start singing keep singing
          key_results:
            - title: Second-year enrolment rises from 48% to 65%
              baseline: 48%
              target: 65%
            - title: A fifth fewer children leave before summer
              baseline: 50 children
              target: 40 children
  ` }],
  check: {
    keyResult(context, { model, objective }) {
      const { title, baseline, target } = model
      if (!title || !target) return
      const { quantity } = judgementOf(model, objective.model)
      for (const { said, at, field, name } of pairs(quantity, baseline, target)) {
        if (!contradicts(said, field.value, title.value)) continue
        context.report(wordsAt(context, title, at), `The title says ${said.text}, but \`${name}\` is ${field.value.text}, and only the field counts. Make the two agree.`,
          { related: [{ uri: context.uri, span: field.span, message: `\`${name}\`` }], data: { name, start: at.start, end: at.end } })
      }
      if (quantity?.kind === 'change' && quantity.target && /\d/.test(quantity.target.text) && baseline && !fits(quantity.target, baseline.value, target.value)) {
        const at = wordsAt(context, title, quantity.targetSpan ?? quantity.span)
        context.report(at, `The title says ${quantity.target.text}, but the fields go from ${baseline.value.text} to ${target.value.text}, and only they count. Make the two agree.`,
          { related: [{ uri: context.uri, span: target.span, message: '`target`' }] })
      }
    },
  },
  fix({ uri, file, snapshot }, { span, data }): Fix[] {
    const keyResult = keyResultAt(file, span)?.keyResult
    const of = data as { name: 'baseline' | 'target'; start: number; end: number } | undefined
    const field = of && keyResult?.[of.name]
    const title = keyResult?.title
    if (!field || field.node.kind !== 'scalar' || title?.node.kind !== 'scalar' || !contains(keyResult.span, field.node.span)) return []
    const said = title.value.slice(of.start, of.end)
    const words = wordsAt({ snapshot, uri }, title, of)
    const flow = keyResult.node.kind === 'map' && keyResult.node.flow
    const intoTitle = field.value.text
    const fits = title.node.style === 'plain' ? sourceOf(intoTitle, { flow }) === intoTitle : !/["'\\]/.test(intoTitle)
    return [
      ...(fits ? [plainFix(`Write ${intoTitle} in the title`, uri, [{ span: words, text: intoTitle }])] : []),
      ...(parseQuantity(said) ? [plainFix(`Set \`${of.name}\` to ${said}`, uri, [replaceScalar(field.node, said, flow)])] : []),
    ]
  },
})

interface Pair {
  readonly said: Quantity
  readonly at: Span
  readonly field: Field<Quantity>
  readonly name: 'baseline' | 'target'
}

/** What the title and a field both give. */
function pairs(quantity: ReadMeasure | undefined, baseline: KeyResult['baseline'], target: Field<Quantity>): Pair[] {
  if (!quantity?.target || !['from-to', 'reach', 'count', 'below'].includes(quantity.kind)) return []
  const start = quantity.kind === 'from-to' && quantity.baseline && quantity.baselineSpan && baseline
  return [
    ...(start ? [{ said: quantity.baseline, at: quantity.baselineSpan, field: baseline, name: 'baseline' as const }] : []),
    { said: quantity.target, at: quantity.targetSpan ?? quantity.span, field: target, name: 'target' as const },
  ]
}

/** In the same unit, another number, and the field's own number nowhere in the title: a sentence may hold several. */
function contradicts(said: Quantity, field: Quantity, title: string): boolean {
  if (said.value === field.value || said.unit !== field.unit) return false
  const digits = /\d[\d.,]*/.exec(field.text)?.[0].replace(/[.,]$/, '')
  return digits === undefined || !new RegExp(`(?<![\\d.,])${digits.replace(/[.]/g, '\\.')}(?![\\d]|[.,]\\d)`).test(title)
}

/** Whether a change from one value to the other can be told as `said`: "by 20%", "twice", "by 5 points". */
function fits(said: Quantity, from: Quantity, to: Quantity): boolean {
  const points = Math.abs(to.value - from.value)
  const close = (a: number, b: number) => Math.abs(a - b) <= Math.max(0.05 * Math.abs(b), 0.5)
  if (close(points, said.value)) return true
  if (from.value === 0) return true
  const share = points / Math.abs(from.value)
  if (said.unit === '%') return close(share * 100, said.value)
  if (said.unit === 'x' || said.unit === '') return [said.value, 1 / said.value, said.value - 1].some((times) => close((to.value / from.value) * 100, times * 100) || close(share * 100, times * 100))
  return said.unit !== to.unit
}
