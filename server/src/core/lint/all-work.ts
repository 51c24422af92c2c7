import { taskObjective } from '../judge/judge.ts'
import { severities } from '../model/config.ts'
import type { KeyResult, Objective } from '../model/types.ts'
import type { Span } from '../text/span.ts'
import { wordsAt } from './look.ts'
import type { Context, Related } from './rule.ts'
import { effective } from './settings.ts'
import { troubleOf } from './trouble.ts'
import type { Trouble } from './trouble.ts'
import { capital } from './work.ts'

/*
 * An objective whose key results are all work has one thing wrong with it, not four: nobody has asked yet what the work is for. That is
 * said once, of all of them; each keeps its finding as a hint, with its fixes. Where the objective is a task as well, it is said there.
 */

const WORK = ['output-key-result', 'activity-key-result'] as const
export type WorkRule = (typeof WORK)[number]

type Here = Pick<Context, 'uri' | 'snapshot' | 'config' | 'rules' | 'isSilenced'>

interface Work {
  readonly rule: WorkRule
  /** The words that gave it away, in the file. */
  readonly span: Span
  readonly trouble: Trouble
}

interface AllWork {
  /** `activity-key-result` where none of them ends in anything. */
  readonly rule: WorkRule
  /** "All 4 key results", or "These 3" where another one is silenced: somebody has thought about that already. */
  readonly subject: string
  readonly related: readonly Related[]
}

/** Reports the key results that are work: one by one, or all at once where there is nothing else. */
export function reportWork(context: Context, objective: Objective, rule: WorkRule, message: (trouble: Trouble) => string): void {
  const works = worksIn(context, objective)
  const all = allWork(context, objective, works)
  for (const work of works) if (work.rule === rule) context.report(work.span, message(work.trouble), { quiet: all !== undefined })
  if (all?.rule !== rule || taskSpeaks(context, objective, rule)) return
  context.report(objective.keyResultsKey!.span,
    `${all.subject} are work to do, and they could all be done without anybody being better off. What would change, and for whom, once they are?`,
    // What was made is replaced by meetings, or the other way round: no new finding.
    { related: all.related, countsAs: WORK[0] })
}

/** The key results of an objective that are all work, as the objective's own finding tells of them; undefined where they speak for themselves. */
export function workBelowTask(here: Here, objective: Objective): Pick<AllWork, 'subject' | 'related'> | undefined {
  const all = allWork(here, objective, worksIn(here, objective))
  return all && taskSpeaks(here, objective, all.rule) ? all : undefined
}

/** Whether all of its key results are work, and that is said of them: whoever answers it has fewer key results as well. */
export const isAllWork = (here: Here, objective: Objective): boolean => allWork(here, objective, worksIn(here, objective)) !== undefined

function worksIn(here: Here, objective: Objective): Work[] {
  return objective.keyResults.flatMap((keyResult) => workOf(here, keyResult, objective) ?? [])
}

function workOf(here: Here, keyResult: KeyResult, objective: Objective): Work | undefined {
  const trouble = troubleOf(here, keyResult, objective)
  const rule = WORK.find((one) => one === trouble?.rule)
  return trouble && rule && { rule, trouble, span: wordsAt(here, keyResult.title!, trouble.at) }
}

function allWork({ uri, isSilenced }: Here, { keyResults, keyResultsKey }: Objective, works: readonly Work[]): AllWork | undefined {
  if (!keyResultsKey || works.length < 2 || works.length < keyResults.length) return
  const open = works.filter(({ rule, span }) => !isSilenced(rule, span))
  if (open.length < 2) return
  return {
    rule: open.every(({ rule }) => rule === 'activity-key-result') ? 'activity-key-result' : 'output-key-result',
    subject: open.length < works.length ? `These ${open.length} key results` : works.length === 2 ? 'Both key results' : `All ${works.length} key results`,
    related: open.map(({ span, trouble }) => ({ uri, span, message: `${capital(trouble.says || 'this is work to do')}.` })),
  }
}

/** Whether the objective's own finding tells it all: it is a task as well, and not told more quietly than its key results would be. */
function taskSpeaks({ uri, snapshot, config, rules, isSilenced }: Here, { title }: Objective, than: WorkRule): boolean {
  const task = title && taskObjective(title.value)
  if (!task) return false
  const [own, other] = ['task-objective', than].map((id) => rules.find((rule) => rule.id === id)).map((rule) => rule && effective(rule, config))
  if (!own || own.severity === 'off' || own.ignores(title.value)) return false
  if (other && other.severity !== 'off' && severities.indexOf(own.severity) > severities.indexOf(other.severity)) return false
  return !isSilenced('task-objective', wordsAt({ uri, snapshot }, title, task.span))
}
