import type { AnyRule } from '../rule.ts'

/** All rules, in the order of docs/rules: a rule is listed here, or it does not exist. */
export const rules: readonly AnyRule[] = []
