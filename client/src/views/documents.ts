import type { TextDocument } from 'vscode'

/** Whether a document is an OKR file, also where a user's settings give it another language. */
export const isOkrDocument = (document: TextDocument): boolean => /\.okr\.ya?ml$/.test(document.uri.path) || (document.languageId === 'okr' && !isConfig(document))

const isConfig = (document: TextDocument): boolean => /\/okr\.config\.ya?ml$/.test(document.uri.path)
