import type { AnyRule } from '../rule.ts'
import { activityKeyResult } from './activity-key-result.ts'
import { alignmentLoop } from './alignment-loop.ts'
import { ambiguousLink } from './ambiguous-link.ts'
import { appraisal } from './appraisal.ts'
import { bareDate } from './bare-date.ts'
import { brokenLink } from './broken-link.ts'
import { compound } from './compound.ts'
import { copiedObjective } from './copied-objective.ts'
import { crossCycleLink } from './cross-cycle-link.ts'
import { dependencyLoop } from './dependency-loop.ts'
import { direction } from './direction.ts'
import { dropped } from './dropped.ts'
import { duplicateId } from './duplicate-id.ts'
import { flatTarget } from './flat-target.ts'
import { internal } from './internal.ts'
import { invalidValue } from './invalid-value.ts'
import { levelSkip } from './level-skip.ts'
import { linkToUnwrittenId } from './link-to-unwritten-id.ts'
import { lostSupport } from './lost-support.ts'
import { metricObjective } from './metric-objective.ts'
import { missingBaseline } from './missing-baseline.ts'
import { missingField } from './missing-field.ts'
import { mixedMeasures } from './mixed-measures.ts'
import { mixedUnits } from './mixed-units.ts'
import { movedTarget } from './moved-target.ts'
import { noGuardrail } from './no-guardrail.ts'
import { noOwner } from './no-owner.ts'
import { noSource } from './no-source.ts'
import { noWhy } from './no-why.ts'
import { onlyMilestones } from './only-milestones.ts'
import { orphanObjective } from './orphan-objective.ts'
import { outputKeyResult } from './output-key-result.ts'
import { placeholder } from './placeholder.ts'
import { rewrittenHistory } from './rewritten-history.ts'
import { sharedOwner } from './shared-owner.ts'
import { silencing } from './silencing.ts'
import { silo } from './silo.ts'
import { syntax } from './syntax.ts'
import { taskObjective } from './task-objective.ts'
import { textDiffers } from './text-differs.ts'
import { tooFewKeyResults } from './too-few-key-results.ts'
import { tooManyKeyResults } from './too-many-key-results.ts'
import { tooManyObjectives } from './too-many-objectives.ts'
import { unagreedDependency } from './unagreed-dependency.ts'
import { unknownField } from './unknown-field.ts'
import { unmeasurable } from './unmeasurable.ts'
import { unsupported } from './unsupported.ts'
import { upsideDownLink } from './upside-down-link.ts'
import { vagueWords } from './vague-words.ts'
import { vanityMetric } from './vanity-metric.ts'

/** All rules, in the order of docs/rules: a rule is listed here, or it does not exist. */
export const rules: readonly AnyRule[] = [
  // structure
  syntax, unknownField, invalidValue, missingField, duplicateId, mixedMeasures, placeholder, silencing, internal,
  // links
  brokenLink, ambiguousLink, alignmentLoop, dependencyLoop, crossCycleLink, upsideDownLink, orphanObjective, unsupported, levelSkip, unagreedDependency,
  copiedObjective, silo, linkToUnwrittenId,
  // measurement
  unmeasurable, missingBaseline, flatTarget, direction, textDiffers, mixedUnits, vagueWords, bareDate, noSource,
  // outcome
  outputKeyResult, activityKeyResult, onlyMilestones, vanityMetric, taskObjective, metricObjective, compound, appraisal,
  // focus
  tooManyObjectives, tooManyKeyResults, tooFewKeyResults, noOwner, sharedOwner, noWhy, noGuardrail,
  // changes
  movedTarget, dropped, rewrittenHistory, lostSupport,
]
