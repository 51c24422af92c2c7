/** Words of a file inside Markdown, on one line: shown as they are, never as formatting, links, icons or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
    .replace(/[\\`*_{}[\]()#!|~<>$^@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/&/g, '&amp;')
    // Only at the beginning could these be a list or a rule.
    .replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)]) /, '$1\\$2 ')
}

/** Something as it stands in a file. */
export const code = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const fence = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1)
  return line.startsWith('`') || line.endsWith('`') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`
}

export const block = (yaml: string): string => `\`\`\`yaml\n${yaml}\n\`\`\``

/** Paragraphs, leaving out what is not there. */
export const paragraphs = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('\n\n')

/** Lines of one paragraph. */
export const lined = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('  \n')
