import type { Report } from './index.ts'

/** An array of findings; the shape is described in docs/ci.md and stays. */
export const asJson = ({ rows }: Report): string => `${JSON.stringify(rows.map(({ row }) => row), null, 2)}\n`
