import { offsetIn } from './convert.ts'
import { invalid } from './guard.ts'
import type { Refusal, Requests } from './protocol.ts'
import { canonical } from './uris.ts'
import type { View, Workspaces } from './workspaces.ts'

/** A request: what it is called, what it is answered with when nothing can be said, and the answer. */
export interface Feature {
  readonly method: string
  readonly otherwise: unknown
  /** Answered only once configs and settings are known. */
  readonly waits?: true
  answer(params: never): unknown
}

export interface InFile { readonly textDocument: { readonly uri: string } }
export interface AtPlace extends InFile { readonly position: { readonly line: number; readonly character: number } }

/** Features that look at one file, and those that look at a place in it. */
export function featuresOf(workspaces: Workspaces) {
  function inFile<P extends InFile>(method: string, otherwise: unknown, answer: (view: View, params: P) => unknown): Feature {
    return {
      method, otherwise,
      answer: (params: P) => {
        const view = workspaces.view(canonical(text(params?.textDocument?.uri, 'textDocument.uri')))
        return view ? answer(view, params) : otherwise
      },
    }
  }

  function atPlace<P extends AtPlace>(method: string, otherwise: unknown, answer: (view: View, offset: number, params: P) => unknown): Feature {
    return inFile<P>(method, otherwise, (view, params) => answer(view, placeIn(view, params), params))
  }

  return { inFile, atPlace }
}

/** One of this server's own requests, in the types that the client knows it by. */
export const own = <M extends keyof Requests>(method: M, otherwise: Requests[M]['result'], answer: (params: Requests[M]['params']) => Requests[M]['result']): Feature =>
  ({ method, otherwise, answer: answer })

export const anywhere = <P>(method: string, otherwise: unknown, answer: (params: P) => unknown): Feature =>
  ({ method, otherwise, answer: answer })

/** The answer about a file that somebody has deleted since. */
export const gone: Refusal = { refused: 'This file is not there any more.' }

/** A parameter that has to be a text. */
export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalid(`\`${name}\` has to be a text`)
  return value
}

function placeIn(view: View, { position }: AtPlace): number {
  if (!Number.isInteger(position?.line) || !Number.isInteger(position.character)) throw invalid('`position` needs a line and a character')
  return offsetIn(view, position)
}
