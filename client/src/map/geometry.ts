export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Point {
  readonly id: string
  /** How wide its title may be when it is looked at from afar: as wide as it stands with all below it. */
  readonly room: number
}

export interface Line {
  /** One that supports, or all in a frame. */
  readonly from: readonly string[]
  readonly to: string
  readonly points: readonly Point[]
}

/** Around objectives that support one and the same: one line serves them all. */
export type Frame = Point & Size

export interface Support {
  readonly from: string
  readonly to: string
}

/** Of an objective on the map. */
export const boxSize: Size = { width: 250, height: 74 }
