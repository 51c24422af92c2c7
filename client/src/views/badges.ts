import { FileDecoration, l10n, Uri, window } from 'vscode'
import type { Disposable } from 'vscode'
import type { TreeRow } from '../../../server/src/lsp/protocol.ts'

const scheme = 'okr-score'

/** The address by which a row gets its score at the right edge, where long titles cannot hide it. */
export function badgeUri({ id, description }: TreeRow): Uri | undefined {
  const score = /^(?:0(\.\d)|(1)\.0)(?= |$)/.exec(description)
  return score ? Uri.from({ scheme, path: `/${score[1] ?? score[2]}`, fragment: id }) : undefined
}

/** Shows scores as VS Code shows the state of files: `.4`, or `1`; two characters are all there is room for. */
export function createBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => {
      if (uri.scheme !== scheme) return
      const badge = uri.path.slice(1)
      return new FileDecoration(badge, l10n.t('score {0}', badge === '1' ? '1.0' : `0${badge}`))
    },
  })
}
