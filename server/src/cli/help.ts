const pages = {
  check: `okr check [PATHS] [--format FORMAT] [--severity LEVEL] [--since BASE] [--baseline FILE] [--today DATE]

Shows the findings in OKR files and configs; the whole workspace is read, so that links are followed.
  PATHS              files or folders; this folder when left out
  --format FORMAT    text (default), json, sarif, github, gitlab, junit or markdown
  --since BASE       only what is new since this commit, branch or tag (\`main...\`: since you left main), and findings on the change itself
  --baseline FILE    only what this file does not list
  --update-baseline  write all of today's findings into that file (okr-baseline.json when none is named)
  --severity LEVEL   exit with 1 from this level on: error (default), warning, info, hint
  --today DATE       as if it were this day, e.g. 2026-11-09

Exit code: 0 nothing at that level, 1 findings, 2 could not run.
`,
  tree: `okr tree [PATH] [--format text|json] [--cycle CYCLE] [--today DATE]

Shows who supports what, with scores, from the widest level down.
  PATH               a folder; this one when left out
  --cycle CYCLE      only this cycle, e.g. 2026-Q4
`,
  diff: `okr diff [BASE[..HEAD]] [--format text|json|markdown|github] [--only observations] [--today DATE]

Says what a change means: targets, wording, links, check-ins, scores before and after. How a file looks does not matter.
  BASE               a commit, branch or tag; when left out, where you left the main branch. Compared with the files as they are on disk
  BASE..HEAD         two commits; BASE...HEAD from where they parted
  --format FORMAT    text (default), json, markdown for a pull request, github for annotations
  --only observations  exit with 1 unless check-ins and closings are all that changed

Exit code: 0, or 1 with --only; 2 could not run.
`,
  log: `okr log ITEM [--format text|json]

Shows every commit that changed an objective or key result, and what it changed. Follows renamed files and ids.
  ITEM               team/objective or team/objective.key-result; team@cycle/… for another cycle. Also an id that it had once, and what is gone
`,
  report: `okr report [PATH] [--cycle CYCLE] [--format markdown|html] [--since DATE] [--today DATE]

Writes the state of a cycle for people who do not open an editor.
  --cycle CYCLE      e.g. 2026-Q4; the one under way when left out
  --format FORMAT    markdown (default), or html: one file that prints well
  --since DATE       tell what changed since then, e.g. since the last report
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
  okr diff [BASE]     what a change means, for whoever reviews it
  okr log ITEM        the history of an objective or key result
  okr report          the state of a cycle, as Markdown or a web page
  okr rules [RULE]    the rules, or one of them explained
  okr judge [FILE]    grades drafts of key results
  okr lsp --stdio     the language server, for editors

\`okr help COMMAND\` tells more; \`okr --version\` tells the version.
`
}
