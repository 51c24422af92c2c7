import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageserver'
import { lineIndex, offsetAt } from '../core/text/lines.ts'
import { isOkrOrConfig } from '../host/host.ts'
import { invalid } from './guard.ts'
import { canonical } from './uris.ts'

/** A text in an editor at one moment. A change makes a new one. */
export interface OpenDocument {
  readonly uri: string
  /** The address as the client spells it. */
  readonly clientUri: string
  readonly version: number
  readonly text: string
}

export interface Documents {
  get(uri: string): OpenDocument | undefined
  all(): Iterable<OpenDocument>
  /** Undefined for a text that is no OKR file: some editors send all YAML. */
  open(params: DidOpenTextDocumentParams): OpenDocument | undefined
  change(params: DidChangeTextDocumentParams): OpenDocument | undefined
  close(uri: string): OpenDocument | undefined
}

export function createDocuments(): Documents {
  const open = new Map<string, OpenDocument>()
  const put = (document: OpenDocument): OpenDocument => {
    open.set(document.uri, document)
    return document
  }
  return {
    get: (uri) => open.get(uri),
    all: () => open.values(),
    open({ textDocument: { uri: clientUri, languageId, version, text } }) {
      if (typeof text !== 'string') return
      const uri = canonical(clientUri)
      const ours = /(^|\.)okr$/.test(languageId) || isOkrOrConfig(uri.replace(/[?#].*/, ''))
      return ours ? put({ uri, clientUri, version, text }) : undefined
    },
    change({ textDocument, contentChanges }) {
      const document = open.get(canonical(textDocument.uri))
      if (!document) return
      let { text } = document
      for (const change of contentChanges) {
        if (typeof change.text !== 'string') throw invalid('`text` has to be a text')
        if (!('range' in change)) {
          text = change.text
          continue
        }
        const lines = lineIndex(text)
        const [start, end] = [offsetAt(lines, change.range.start), offsetAt(lines, change.range.end)]
        // Some editors name the end of a selection first that was made backwards.
        text = text.slice(0, Math.min(start, end)) + change.text + text.slice(Math.max(start, end))
      }
      return put({ ...document, version: textDocument.version, text })
    },
    close(clientUri) {
      const uri = canonical(clientUri)
      const document = open.get(uri)
      open.delete(uri)
      return document
    },
  }
}
