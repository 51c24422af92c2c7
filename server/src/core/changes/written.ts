import type { KeyResult, Objective, OkrDocument } from '../model/types.ts'
import { factsOf, keyResultItem, objectiveItem } from '../project/facts.ts'
import { entries, get } from '../project/shard-map.ts'
import { fileOf, folderOf } from '../project/snapshot.ts'
import type { Item, Snapshot } from '../project/types.ts'

/** An objective of one state, as it is written and as the workspace knows it. */
export interface WrittenObjective {
  readonly item: Item
  readonly model: Objective
  readonly keyResults: readonly WrittenKeyResult[]
}

export interface WrittenKeyResult {
  readonly item: Item
  readonly model: KeyResult
  readonly parent: WrittenObjective
}

export interface WrittenDocument {
  readonly uri: string
  readonly model: OkrDocument
  readonly team: string
  readonly cycle: string
}

/** What one state holds in some files. */
export interface Written {
  readonly documents: readonly WrittenDocument[]
  readonly objectives: readonly WrittenObjective[]
  /** Files that YAML cannot read. */
  readonly unreadable: readonly string[]
}

/** The files whose text differs between two states (missing on one side included), and the folders whose config does. Sorted. */
export function differing(before: Snapshot, after: Snapshot): { readonly files: readonly string[]; readonly configs: readonly string[] } {
  const files = new Set<string>()
  for (const [from, to] of [[before.files, after.files], [after.files, before.files]] as const) {
    // Snapshots made from each other share most of their shards.
    from.shards.forEach((shard, i) => {
      if (shard && shard !== to.shards[i]) for (const [uri, entry] of shard) if (get(to, uri)?.text !== entry.text) files.add(uri)
    })
  }
  const folders = new Set([...before.configs.keys(), ...after.configs.keys()])
  const configs = [...folders].filter((folder) => before.configs.get(folder)?.tree.text !== after.configs.get(folder)?.tree.text)
  return { files: [...files].sort(), configs: configs.sort() }
}

/** What a state holds in these files; a file that it does not have holds nothing. */
export function writtenIn(snapshot: Snapshot, uris: readonly string[]): Written {
  const documents: WrittenDocument[] = []
  const objectives: WrittenObjective[] = []
  const unreadable: string[] = []
  for (const uri of uris) {
    const entry = get(snapshot.files, uri)
    if (!entry) continue
    const file = fileOf(entry)
    if (file.tree.problems.some((problem) => problem.fatal)) {
      unreadable.push(uri)
      continue
    }
    // The snapshot's own facts where they are of this text: scores are remembered by them.
    const facts = entry.stale ? factsOf(file) : entry.facts
    file.documents.forEach((model, d) => {
      const document = facts[d]!
      documents.push({ uri, model, team: document.team, cycle: document.cycle })
      model.objectives.forEach((objective, o) => {
        const of = document.objectives[o]!
        const keyResults: WrittenKeyResult[] = []
        const written: WrittenObjective = { item: objectiveItem(uri, document, of), model: objective, keyResults }
        objective.keyResults.forEach((keyResult, k) => keyResults.push({ item: keyResultItem(uri, document, of, of.keyResults[k]!), model: keyResult, parent: written }))
        objectives.push(written)
      })
    })
  }
  return { documents, objectives, unreadable }
}

/** The OKR files in a folder and below it. */
export function filesBelow(snapshot: Snapshot, folder: string): string[] {
  return [...entries(snapshot.files)].map(([uri]) => uri).filter((uri) => folderOf(uri).startsWith(folder)).sort()
}
