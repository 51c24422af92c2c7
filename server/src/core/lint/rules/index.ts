import type { AnyRule } from '../rule.ts'
import { duplicateId } from './duplicate-id.ts'
import { internal } from './internal.ts'
import { invalidValue } from './invalid-value.ts'
import { missingField } from './missing-field.ts'
import { mixedMeasures } from './mixed-measures.ts'
import { placeholder } from './placeholder.ts'
import { silencing } from './silencing.ts'
import { syntax } from './syntax.ts'
import { unknownField } from './unknown-field.ts'

/** All rules, in the order of docs/rules: a rule is listed here, or it does not exist. */
export const rules: readonly AnyRule[] = [
  // structure
  syntax, unknownField, invalidValue, missingField, duplicateId, mixedMeasures, placeholder, silencing, internal,
]
