import type { State } from '../../../server/src/lsp/protocol.ts'

/** Each state has a shape of its own, so that nobody has to tell colours apart: paths in a square of 16. `full` ones are filled, the others drawn with lines. */
export const shapes: Readonly<Record<State, { readonly full: string; readonly line: string }>> = {
  'on-track': { full: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', line: 'M4.8 8.2l2.2 2.2 4.2-4.4' },
  behind: { full: 'M8 1.2L15.2 14.4H.8z', line: 'M8 5.6v4.2M8 11.6v1' },
  'at-risk': { full: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', line: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2' },
  breached: { full: 'M8 1l6 2v5c0 3.5-2.5 6-6 7.2C4.5 14 2 11.5 2 8V3z', line: 'M8 4.4v4.4M8 10.8v1' },
  stale: { full: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', line: 'M8 4.2V8l2.8 2' },
  'not-started': { full: '', line: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z' },
  closed: { full: 'M2.5 6.5h11V15h-11z', line: 'M5 6.5V4.6a3 3 0 0 1 6 0v1.9' },
  none: { full: '', line: 'M3 8h10' },
}
