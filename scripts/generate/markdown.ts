/** Small helpers for the pages that are generated. */

export const code = (text: string, language = 'yaml'): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`

/** A table; what would end a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\n/g, ' ').replaceAll('|', '\\|')).join(' | ')} |\n`
  return row(head) + `|${' --- |'.repeat(head.length)}\n` + rows.map(row).join('')
}

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Where a page comes from, for those who would edit it. */
export const origin = (path: string): string => `<!-- Generated from ${path} by \`npm run generate\`; changes made here are lost. -->\n`
