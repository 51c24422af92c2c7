import { commands, EventEmitter, workspace } from 'vscode'
import type { Disposable, Event, Memento } from 'vscode'
import type { TreeArrangement, TreeFilter } from '../../../server/src/lsp/protocol.ts'

/** Shows the cycles that contain today. */
export const NOW = '@now'
/** Shows all cycles. */
export const ALL = ''

/** Which part of the OKRs both trees show, and in which order; kept from one session to the next. */
export interface Filter extends Disposable {
  readonly value: TreeFilter
  /** A cycle's name, `NOW` or `ALL`. */
  readonly cycle: string
  readonly onlyMine: boolean
  readonly arrangement: TreeArrangement
  readonly onChanged: Event<void>
  setCycle(cycle: string): void
  setOnlyMine(on: boolean): void
  setArrangement(to: TreeArrangement): void
}

export function createFilter(memory: Memento): Filter {
  const changed = new EventEmitter<void>()
  let cycle = memory.get<string>('okr.cycle') ?? NOW
  let onlyMine = memory.get<boolean>('okr.onlyMine') ?? false
  let arrangement = memory.get<TreeArrangement>('okr.arrangement') ?? {}
  const me = () => workspace.getConfiguration('okr').get<string>('me') || undefined
  const announce = () => {
    void commands.executeCommand('setContext', 'okr.onlyMine', onlyMine)
    void commands.executeCommand('setContext', 'okr.cycleChosen', cycle !== NOW && cycle !== ALL)
    changed.fire()
  }
  announce()
  const settings = workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration('okr.me')) changed.fire() })
  return {
    get value() {
      return { cycle: cycle || undefined, owner: onlyMine ? me() : undefined }
    },
    get cycle() {
      return cycle
    },
    get onlyMine() {
      return onlyMine
    },
    get arrangement() {
      return arrangement
    },
    onChanged: changed.event,
    setCycle: (to) => {
      cycle = to
      void memory.update('okr.cycle', to)
      announce()
    },
    setOnlyMine: (on) => {
      onlyMine = on
      void memory.update('okr.onlyMine', on)
      announce()
    },
    setArrangement: (to) => {
      arrangement = to
      void memory.update('okr.arrangement', to)
      changed.fire()
    },
    dispose: () => {
      settings.dispose()
      changed.dispose()
    },
  }
}
