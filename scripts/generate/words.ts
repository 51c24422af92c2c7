import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * l10n/bundle.l10n.json: every text that the extension shows, `l10n.t('…')` in its sources, for those who translate it.
 * @param folder the sources
 * @throws where a text is not written out as one literal: nobody could translate it then
 */
export function wordsBundle(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  const words = [...new Set(files.flatMap((path) => wordsIn(readFileSync(join(folder, path), 'utf8'), path)))].sort((a, b) => (a < b ? -1 : 1))
  return new Map([['l10n/bundle.l10n.json', `${JSON.stringify(Object.fromEntries(words.map((text) => [text, text])), null, 2)}\n`]])
}

/** The texts that one source hands to `l10n.t`. */
export function wordsIn(source: string, path: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const words: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'l10n.t') {
      const [text] = node.arguments
      if (!text || !ts.isStringLiteralLike(text)) throw new Error(`${path}: l10n.t takes one literal text, and its parts as {0}, {1}, … behind it: ${node.getText(file)}`)
      words.push(text.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return words
}
