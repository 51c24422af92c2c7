/** A piece of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const span = (start: number, end: number): Span => ({ start, end })

/** Whether `offset` lies in the span; the place right after its last character counts, as a cursor there still touches it. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
