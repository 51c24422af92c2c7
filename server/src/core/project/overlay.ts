/**
 * What is known of one file's text: on disk, and in an editor. The editor's text wins for as long as it is open, whatever happens on disk below it;
 * once closed, it counts until the disk has been heard, so that nothing flickers in between.
 */
export interface Overlay {
  readonly open: boolean
  readonly editor?: string
  readonly disk?: string
}

export type OverlayEvent =
  /** Opened, or changed while open. */
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'closed' }
  /** What the disk holds now; undefined when there is no such file (any more). */
  | { readonly kind: 'disk'; readonly text: string | undefined }
  /** There is a file, but for the moment (it is locked, a network is down) nobody can tell what it holds. */
  | { readonly kind: 'unreadable' }

export const unseen: Overlay = { open: false }

export function after(overlay: Overlay, event: OverlayEvent): Overlay {
  switch (event.kind) {
    case 'edited': return { ...overlay, open: true, editor: event.text }
    case 'closed': return { ...overlay, open: false }
    case 'disk': return overlay.open ? { ...overlay, disk: event.text } : { open: false, disk: event.text }
    case 'unreadable': return overlay.open ? overlay : { open: false, disk: overlay.disk }
  }
}

/** The text that counts; undefined when there is no such file. */
export const effective = ({ editor, disk }: Overlay): string | undefined => editor ?? disk
