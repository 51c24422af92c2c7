import type { AlignmentMap } from '../../../server/src/lsp/protocol.ts'

/* What the extension and the map's page say to each other. */

/** The page's words, translated by the extension. */
export interface Words {
  readonly map: string
  readonly search: string
  /** What fits into a narrow field. */
  readonly searchShort: string
  readonly team: string
  readonly cycle: string
  readonly owner: string
  readonly all: string
  readonly now: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly exportSvg: string
  readonly exportPng: string
  readonly unconnected: string
  readonly nothing: string
  /** With `{0}` of `{1}` objectives. */
  readonly shown: string
  readonly states: Readonly<Record<string, string>>
  readonly supports: string
  readonly dependsOn: string
}

export type ToPage =
  | { readonly type: 'map'; readonly map: AlignmentMap; readonly words: Words }
  /** The editor's cursor stands in this objective. */
  | { readonly type: 'at'; readonly id: string | undefined }

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly id: string }
  /** `data` is the text of an SVG, or a PNG in base64. */
  | { readonly type: 'save'; readonly format: 'svg' | 'png'; readonly data: string }
