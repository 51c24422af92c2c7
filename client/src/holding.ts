/** As much of a finding as tells it from others, wherever in its file it stands now. */
interface Finding { readonly code?: unknown, readonly message: string }

/**
 * Half a sentence is not yet wrong. While somebody types in a file, what they mended goes at once, and what is new is held back until they pause; what was
 * there before stays.
 */
export function createHolding() {
  const shown = new Map<string, ReadonlyMap<string, number>>()
  /** The files being typed in, and whether some of their findings are held back. */
  const typing = new Map<string, boolean>()
  return {
    /** Somebody typed. False for a file that nobody has asked about yet: it is let alone. */
    typed(file: string): boolean {
      if (!shown.has(file)) return false
      typing.set(file, typing.get(file) ?? false)
      return true
    },
    /** Of a file's findings, those to show now. */
    show<T extends Finding>(file: string, found: T[]): T[] {
      const items = typing.has(file) ? knownBefore(found, shown.get(file)) : found
      shown.set(file, countByName(items))
      if (items.length < found.length) typing.set(file, true)
      return items
    },
    /** The pause. True when findings were held back and have to be asked for again. */
    paused(file: string): boolean {
      const held = typing.get(file) ?? false
      typing.delete(file)
      return held
    },
    forget(file: string): void {
      typing.delete(file)
      shown.delete(file)
    },
  }
}

function knownBefore<T extends Finding>(found: readonly T[], before: ReadonlyMap<string, number> = new Map()): T[] {
  const left = new Map(before)
  return found.filter((finding) => {
    const count = left.get(nameOf(finding)) ?? 0
    left.set(nameOf(finding), count - 1)
    return count > 0
  })
}

function countByName(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1)
  return counts
}

const nameOf = ({ code, message }: Finding): string => JSON.stringify([code, message])
