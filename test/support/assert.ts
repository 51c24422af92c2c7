/** The assertions that the suite in the browser needs; `node:assert` does not exist there. */

export function ok(value: unknown, message = 'expected something'): void {
  if (!value) throw new Error(message)
}

export function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}

export function match(actual: string, expected: RegExp): void {
  if (!expected.test(actual)) throw new Error(`expected ${expected}, got ${JSON.stringify(actual)}`)
}
