import { sayChange } from '../changes/say.ts'
import type { Voice } from '../changes/say.ts'
import type { Standing } from '../changes/types.ts'
import { sayDay } from '../model/day.ts'
import { isGrade, sayNumber, sayPercent, sayStatus } from '../model/say.ts'
import type { BlockerReport, Coverage, CycleReport, KeyResultReport, ObjectiveReport, Risk, TeamReport } from './report.ts'
import { sayCarriers, sayCounts, sayLevel, sayRisk, sayRisks, saySilent, sayTime, score } from './report-markdown.ts'
import { joined } from './say.ts'

/*
 * One file without scripts, fonts or pictures from elsewhere: it can be mailed, kept and printed, and opens in ten years. States are told by
 * words and by shape as well as by colour; numbers stand in tables with headers.
 */

/** The state of a cycle as a self-contained web page. */
export function reportHtml(report: CycleReport): string {
  const { cycle, today, organisation, levels, coverage, risks, silent, blockers, since } = report
  const title = `${organisation ? `${organisation}: ` : ''}OKRs ${cycle}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${esc(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${esc(title)}</h1>
<p>${esc(sayTime(report) ?? '')}</p>
${tally(report)}
</header>
<main>
${since ? changesSection(since, today) : ''}
${risks.length > 0 ? risksSection(risks) : ''}
${silent.length > 0 ? table('Not checked in yet', ['Team', 'Key results without a value'], silent.map((team) => [cell(esc(team.team)), cell(saySilent(team))])) : ''}
${blockers.length > 0 ? blockersSection(blockers, today) : ''}
${coverage.length > 0 ? coverageSection(coverage, organisation) : ''}
${levels.map(({ level, teams }) => `<section>\n<h2>${esc(sayLevel(level))}</h2>\n${teams.map((team) => teamSection(team, cycle, since && sayDay(since.day, today))).join('\n')}\n</section>`).join('\n')}
</main>
<footer><p>The mark on a bar is where it should be by now. As of ${esc(sayDay(today, 0))}, from the OKR files of this workspace.</p></footer>
</body>
</html>
`
}

const esc = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

const voice: Voice = { title: (text) => `<em>${esc(text)}</em>`, value: (text) => esc(text), quote: (text) => `“${esc(text)}”` }

/** How many key results are in which state, as one bar and in words. */
function tally({ counts }: CycleReport): string {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  if (all === 0) return '<p>No key results yet.</p>'
  const parts = STATES.filter((status) => counts.has(status)).map((status) => `<span class="${status}" style="width:${((counts.get(status)! / all) * 100).toFixed(2)}%"></span>`)
  return `<p>${esc(sayCounts({ counts }))}</p>\n<div class="tally" aria-hidden="true">${parts.join('')}</div>`
}

const STATES = ['on-track', 'behind', 'at-risk', 'breached', 'stale', 'not-started', 'closed'] as const

function changesSection({ day, changes }: NonNullable<CycleReport['since']>, today: number): string {
  const intents = changes.filter((change) => change.class === 'intent')
  const items = intents.length > 0 ? `<ul>${intents.map((change) => `<li>${sayChange(change, voice, { when: false })}</li>`).join('')}</ul>` : '<p>No objective, target or link changed; only check-ins came in.</p>'
  return `<section>\n<h2>What changed since ${esc(sayDay(day, today))}</h2>\n${items}\n</section>`
}

function risksSection(risks: readonly Risk[]): string {
  return table(sayRisks(risks), ['Key result', 'Team', 'State', 'Progress', 'Expected', 'Last word'], risks.map((risk) => {
    const { title, team, status, progress, expected, bounds, note, owner } = risk
    return [
      cell(esc(title)), cell(esc(joined(team, owner))), cell(state(status, sayRisk(risk))), ...(bounds ? [cell(esc(bounds.held)), cell(esc(`to stay ${bounds.band}`))] : [number(sayPercent(progress)), number(sayPercent(expected))]), prose(note ?? ''),
    ]
  }))
}

function blockersSection(blockers: readonly BlockerReport[], today: number): string {
  return table('Blockers', ['In the way', 'Of', 'Team', 'Who clears it', 'Since'], blockers.map(({ title, keyResult, team, owner, since }) => [
    cell(esc(title)), prose(keyResult), cell(esc(team)), cell(owner ? esc(owner) : '<strong class="n">nobody yet</strong>'), cell(since === undefined ? '' : `<span class="day">${esc(sayDay(since, today))}</span>`),
  ]))
}

function coverageSection(coverage: readonly Coverage[], organisation: string | undefined): string {
  return table(sayCarriers(organisation), ['Key result', 'Supported by', 'Its objective as a whole by'], coverage.map(({ title, direct, whole }) => [
    cell(esc(title)), cell(direct.length > 0 ? esc(direct.join(', ')) : whole.length > 0 ? '–' : '<strong>nobody</strong>'), cell(esc(whole.filter((team) => !direct.includes(team)).join(', ') || '–')),
  ]))
}

function teamSection({ name, objectives }: TeamReport, reported: string, since: string | undefined): string {
  return `<section class="team">\n<h3>${esc(name)}</h3>\n${objectives.map((objective) => objectiveSection(objective, reported, since)).join('\n')}\n</section>`
}

function objectiveSection({ title, now, then, owner, cycle, type, keyResults }: ObjectiveReport, reported: string, since: string | undefined): string {
  const about = joined(owner && `owner ${owner}`, type, cycle !== reported && cycle)
  return `<article>
<h4>${esc(title)}</h4>
<p class="sum">${meter(now)} <strong>${esc(score(now, then))}</strong> ${state(now.status)} ${about ? `<span class="about">${esc(about)}</span>` : ''}</p>
${keyResults.length > 0 ? keyResultTable(title, keyResults, since) : '<p>No key results yet.</p>'}
</article>`
}

function keyResultTable(objective: string, keyResults: readonly KeyResultReport[], since: string | undefined): string {
  const head = ['Key result', 'Course', since ? `Score since ${since}` : 'Score', 'State', 'Confidence', 'Checked in']
  const rows = keyResults.map(({ title, course, now, then, confidence, lastCheckIn, note, guardrail, owner }) => [
    cell(`${esc(title)}${guardrail ? ' <small>(guardrail)</small>' : ''}${owner ? `<br><small>${esc(owner)}</small>` : ''}`),
    cell(esc(course).replaceAll(' ', '&nbsp;').replaceAll('→&nbsp;', '→ ')), cell(`${meter(now)} <span class="n">${esc(score(now, then))}</span>`), cell(state(now.status)), number(confidence === undefined ? '–' : `${sayNumber(confidence)} of 10`),
    cell(lastCheckIn === undefined ? '–' : `<span class="day">${esc(sayDay(lastCheckIn, lastCheckIn))}</span>${note ? `<br><small class="prose">${esc(note)}</small>` : ''}`),
  ])
  return `<table class="krs${since ? ' moved' : ''}">\n<caption>Key results of “${esc(objective)}”</caption>\n${body(head, rows)}</table>`
}

function table(heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<section>\n<h2>${esc(heading)}</h2>\n<table>\n<caption>${esc(heading)}</caption>\n${body(head, rows)}</table>\n</section>`
}

function body(head: readonly string[], rows: readonly (readonly string[])[]): string {
  // The first cell of a row names it, for people who hear tables rather than see them; on a phone, where cells stand one below the other, each says what it is.
  const named = rows.map(([first = '', ...rest]) => `<tr>${first.replace(/^<td/, '<th scope="row"').replace(/<\/td>$/, '</th>')}${rest.map((one, i) => one.replace(/^<td/, `<td data-label="${esc(head[i + 1]!)}"`)).join('')}</tr>`)
  return `<thead><tr>${head.map((name) => `<th scope="col">${esc(name)}</th>`).join('')}</tr></thead>\n<tbody>\n${named.join('\n')}\n</tbody>\n`
}

/** Words of people, which may be a long address: they break wherever they must, so that the other columns keep their words whole. */
const prose = (text: string): string => `<td class="prose">${esc(text)}</td>`
const cell = (html: string): string => `<td>${html}</td>`
const number = (text: string): string => `<td class="n">${esc(text)}</td>`

const state = (status: Standing['status'], words = sayStatus(status)): string => `<span class="state ${status}">${esc(words)}</span>`

/** Progress as a bar, with a mark where it is expected to be. Its number stands beside it. */
function meter(standing: Standing): string {
  const { progress = 0, score: grade, expected, status } = standing
  const percent = (share: number) => (Math.max(0, Math.min(1, share)) * 100).toFixed(1)
  const mark = expected === undefined || status === 'closed' ? '' : `<i style="left:${percent(expected)}%"></i>`
  return `<span class="meter ${status}" aria-hidden="true"><b style="width:${percent(isGrade(standing) ? grade : progress)}%"></b>${mark}</span>`
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2128;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--on-track:#1a7f37;--behind:#9a6700;--at-risk:#cf222e;--breached:#a40e26;--stale:#8250df;--not-started:#59636e;--closed:#0969da}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa4af;--line:#3d444d;--paper:#10151b;--on-track:#3fb950;--behind:#d29922;--at-risk:#f85149;--breached:#ff7b72;--stale:#be8fff;--not-started:#9aa4af;--closed:#58a6ff}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:64rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.7rem;margin:0 0 .25rem}h2{font-size:1.25rem;margin:2rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}h3{font-size:1.05rem;margin:1.5rem 0 .5rem}h4{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.25rem 0}small,.about,footer{color:var(--soft)}.about::before{content:"· "}
table{width:100%;border-collapse:collapse;margin:.5rem 0 1rem}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:break-word}tbody th,.prose{overflow-wrap:anywhere}thead th{color:var(--soft);font-size:.85rem}
.krs th[scope=row]{width:30%}.krs td:nth-child(3),.state,.n,.day{white-space:nowrap}.n{font-variant-numeric:tabular-nums}
.state::before{content:"●";margin-right:.3em;color:var(--not-started)}
${STATES.map((status) => `.state.${status}::before{color:var(--${status})}.meter.${status} b,.tally .${status}{background:var(--${status})}`).join('')}
.state.behind::before{content:"◐"}.state.at-risk::before{content:"▲"}.state.breached::before{content:"■"}.state.stale::before{content:"◌"}.state.not-started::before{content:"○"}.state.closed::before{content:"✓"}
.meter{position:relative;display:inline-block;width:5.5rem;height:.6rem;border:1px solid var(--line);border-radius:.3rem;vertical-align:middle}.meter b{display:block;height:100%;border-radius:.25rem;background:var(--soft)}.meter i{position:absolute;top:-.2rem;bottom:-.2rem;width:2px;background:var(--ink)}
.tally{display:flex;height:.8rem;gap:2px;margin-top:.4rem;border-radius:.4rem;overflow:hidden}
@media screen and (min-width:56rem){.krs{table-layout:fixed}.krs th:nth-child(1){width:26%}.krs th:nth-child(2){width:20%}.krs th:nth-child(3){width:14%}.krs.moved th:nth-child(3){width:19%}.krs th:nth-child(4),.krs th:nth-child(5){width:10%}}
@media (max-width:40rem){table,tbody,tr,td,tbody th{display:block;width:auto!important;border:0;padding:.1rem 0}thead,td:empty{display:none}tr{padding:.5rem 0;border-bottom:1px solid var(--line)}tbody th{font-weight:600}tbody th small{font-weight:400}.krs td:nth-child(n){white-space:normal;overflow-wrap:anywhere}td::before{content:attr(data-label) ": ";color:var(--soft)}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff}body{max-width:none;padding:0;font-size:9.5pt}thead th{font-size:.9em}.krs th[scope=row]{width:26%}.krs .meter{width:3.5rem}td,th{padding:.3rem .4rem!important}article,tr,.team h3{break-inside:avoid}h2,h3,h4{break-after:avoid}.meter b,.meter i,.tally span,.state::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
