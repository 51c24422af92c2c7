const pages = {
  check: `okr check [PATHS] [--format text|json] [--severity LEVEL] [--today DATE]

Shows the findings in OKR files and configs; the whole workspace is read, so that links are followed.
  PATHS              files or folders; this folder when left out
  --format FORMAT    text (default), or json for other programs
  --severity LEVEL   exit with 1 from this level on: error (default), warning, info, hint
  --today DATE       as if it were this day, e.g. 2026-11-09

Exit code: 0 nothing at that level, 1 findings, 2 could not run.
`,
  tree: `okr tree [PATH] [--format text|json] [--cycle CYCLE] [--today DATE]

Shows who supports what, with scores, from the widest level down.
  PATH               a folder; this one when left out
  --cycle CYCLE      only this cycle, e.g. 2026-Q4
`,
  rules: `okr rules [RULE]

Lists the rules, or explains one: what it reports, why, and what to write instead.
`,
  judge: `okr judge [FILE]

Says of each key result whether it can be measured, and whether it is an outcome, an output or an activity.
Reads lines of JSON with \`id\` and \`kr\` (and \`objective\`, if you like) from a file or standard input; writes lines of JSON.
`,
  lsp: `okr lsp --stdio

Starts the language server, for editors other than VS Code.
`,
} as const

export const topics = Object.keys(pages)

/** The help of a command, or of all. */
export function help(topic?: string): string {
  const page = Object.entries(pages).find(([name]) => name === topic)?.[1]
  if (page) return page
  return `okr: objectives and key results as files, checked like code.

  okr check [PATHS]   findings in OKR files
  okr tree            who supports what, with scores
  okr rules [RULE]    the rules, or one of them explained
  okr judge [FILE]    grades drafts of key results
  okr lsp --stdio     the language server, for editors

\`okr help COMMAND\` tells more; \`okr --version\` tells the version.
`
}
