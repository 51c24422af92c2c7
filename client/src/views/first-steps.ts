import { commands, workspace } from 'vscode'
import type { Disposable, Memento } from 'vscode'
import type { Server } from '../server.ts'
import { isOkrDocument } from './documents.ts'
import { debounce } from './tree.ts'

const steps = ['hasObjective', 'hasSupport', 'hasCheckIn'] as const
type Step = (typeof steps)[number]

/**
 * Checks off the walkthrough: a step is done when something new of its kind appears while one works, however it was written.
 * Once all are done, nothing is asked any more.
 */
export function createFirstSteps(memory: Memento, server: Server): Disposable & { refresh(): void } {
  const done = new Set(memory.get<Step[]>('okr.firstSteps') ?? [])
  const show = (step: Step) => void commands.executeCommand('setContext', `okr.${step}`, true)
  done.forEach(show)
  let before: Record<Step, number> | undefined
  /** What was there before anything was written here is nobody's step. */
  let writing = false
  const listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0 && isOkrDocument(document)) writing = true })

  const look = async () => {
    if (done.size === steps.length) return
    const now = await count(server)
    for (const step of steps) {
      if (!writing || done.has(step) || !before || now[step] <= before[step]) continue
      done.add(step)
      show(step)
      void memory.update('okr.firstSteps', [...done])
    }
    before = now
  }
  const refresh = debounce(look, 800)
  return {
    refresh: () => refresh(),
    dispose: () => {
      refresh.cancel()
      listener.dispose()
    },
  }
}

async function count(server: Server): Promise<Record<Step, number>> {
  const { nodes, edges } = await server.map()
  return {
    hasObjective: nodes.length,
    hasSupport: edges.filter(({ kind }) => kind === 'supports').length,
    hasCheckIn: nodes.reduce((sum, { checkIns }) => sum + checkIns, 0),
  }
}
