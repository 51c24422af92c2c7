import { commands, EventEmitter, workspace } from 'vscode'
import type { Disposable, Event, Memento } from 'vscode'
import type { TreeFilter } from '../../../server/src/lsp/protocol.ts'

/** Shows the cycles that contain today. */
export const NOW = '@now'
/** Shows all cycles. */
export const ALL = ''

/** Which part of the OKRs both trees show; kept from one session to the next. */
export interface Filter extends Disposable {
  readonly value: TreeFilter
  /** A cycle's name, `NOW` or `ALL`. */
  readonly cycle: string
  readonly onlyMine: boolean
  readonly onChanged: Event<void>
  setCycle(cycle: string): void
  setOnlyMine(on: boolean): void
}

export function createFilter(memory: Memento): Filter {
  const changed = new EventEmitter<void>()
  let cycle = memory.get<string>('okr.cycle') ?? NOW
  let onlyMine = memory.get<boolean>('okr.onlyMine') ?? false
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
    dispose: () => {
      settings.dispose()
      changed.dispose()
    },
  }
}
