import { l10n, window, workspace } from 'vscode'
import type { InputBoxOptions } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CheckInForm, CheckInParams, ItemRef } from '../../server/src/lsp/protocol.ts'
import { apply, isRefusal, open, tell } from './edits.ts'
import type { Server } from './server.ts'

/** *Add Check-in…*: asks for value, confidence and note, and writes them below the check-ins that are there. */
export async function addCheckIn(server: Server, client: BaseLanguageClient, item: ItemRef): Promise<void> {
  const form = await server.checkInForm(item)
  if (isRefusal(form)) return tell(form)
  const entry = await ask(server, item, form)
  if (!entry) return
  const result = await server.checkIn(entry)
  if (isRefusal(result)) return tell(result)
  if (!(await apply(client, result.edit))) return
  const at = { line: result.line, character: 0 }
  await open(result.uri, { start: at, end: at })
}

/** Asks for the key result where nobody has pointed at one: of a file, or of what runs in the workspace. */
export async function pickKeyResult(server: Server, uri: string | undefined): Promise<ItemRef | undefined> {
  const choices = await server.checkInChoices({ uri, me: workspace.getConfiguration('okr').get<string>('me') || undefined })
  if (isRefusal(choices)) return void tell(choices)
  if (choices.length === 0) return void window.showInformationMessage(l10n.t('There is no key result to check in on yet.'))
  const rows = choices.map(({ title, description, uri, key }) => ({ label: title, description, item: { uri, key } }))
  const picked = await window.showQuickPick(rows, { title: l10n.t('Add a Check-in'), placeHolder: l10n.t('Which key result?'), matchOnDescription: true })
  return picked?.item
}

/** Undefined when the person turns back. */
async function ask(server: Server, item: ItemRef, form: CheckInForm): Promise<CheckInParams | undefined> {
  const steps = form.kind === 'none' ? 2 : 3
  const title = (step: number) => form.today
    ? l10n.t('Today’s check-in, {0} of {1}: {2}', step, steps, form.title)
    : l10n.t('Check-in, {0} of {1}: {2}', step, steps, form.title)
  const input = (options: InputBoxOptions) => window.showInputBox({ ignoreFocusOut: true, ...options })

  let value: string | undefined
  let milestones: readonly string[] | undefined
  if (form.kind === 'milestones') {
    const rows = form.milestones.length > 0 ? form.milestones : undefined
    milestones = rows && await window.showQuickPick(rows, { title: title(1), placeHolder: l10n.t('Which milestones were reached? None is an answer, too.'), canPickMany: true, ignoreFocusOut: true })
    if (rows && !milestones) return
  }
  if (form.kind === 'value') {
    value = await input({
      title: title(1), placeHolder: form.value, value: form.today ? form.value : undefined,
      prompt: form.course ? l10n.t('What is it today? So far: {0}', form.course) : l10n.t('What is it today?'),
      validateInput: async (typed) => {
        if (!typed.trim()) return
        if (typed === form.value) return
        const answer = await server.checkIn({ ...item, value: typed })
        return isRefusal(answer) ? answer.refused : undefined
      },
    })
    if (value === undefined) return
  }
  const confidence = await input({
    title: title(steps - 1), value: form.confidence === undefined ? '' : String(form.confidence),
    prompt: l10n.t('How sure are you to reach the target? 0 is no hope, 5 a fair stretch, 10 as good as done'),
    validateInput: (typed) => (/^\s*(\d(\.\d+)?|10)?\s*$/.test(typed) ? undefined : l10n.t('A number from 0 to 10')),
  })
  if (confidence === undefined) return
  const note = await input({ title: title(steps), value: form.note, prompt: l10n.t('What happened? One sentence for those who were not there (may stay empty)') })
  if (note === undefined) return
  return { ...item, value, milestones, confidence: confidence.trim() === '' ? undefined : Number(confidence), note }
}
