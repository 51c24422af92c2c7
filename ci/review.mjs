/**
 * What action.yml runs on a pull request: findings as annotations, what the change means as one comment that is kept up to date and as the
 * job's summary. Everything it is told comes in through the environment; nothing of it reaches a shell.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const env = process.env
const cli = env.OKR_CLI ?? join(import.meta.dirname, '..', 'dist', 'cli.js')
const folder = resolve(env.GITHUB_WORKSPACE ?? '.', env.OKR_FOLDER || '.')
const top = resolve(env.GITHUB_WORKSPACE ?? '.')

/** By this line the comment is found again. */
const MARK = '<!-- okrs-as-code: review -->'

const event = env.GITHUB_EVENT_PATH && existsSync(env.GITHUB_EVENT_PATH) ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) : {}
const pull = event.pull_request
// A push is compared with what was there before; the first one to a branch, with the main branch.
const before = typeof event.before === 'string' && !/^0+$/.test(event.before) ? event.before : undefined
const base = pull ? `${pull.base.sha}...` : before

const severity = env.OKR_SEVERITY || 'error'
const since = base && env.OKR_ALL_FINDINGS !== 'true' ? ['--since', base] : []
const found = okr('check', ['--format', 'github', '--severity', severity === 'none' ? 'error' : severity, ...since, folder], top)
process.stdout.write(found.out)
if (env.OKR_SARIF) writeFileSync(resolve(top, env.OKR_SARIF), okr('check', ['--format', 'sarif', folder], top).out)

const range = base ? [base] : []
const { changes } = JSON.parse(okr('diff', ['--format', 'json', ...range], folder).out)
const markdown = okr('diff', ['--format', 'markdown', ...range], folder).out
// What `okr diff --only observations` exits with 0 for.
const observations = changes.every((/** @type {{ class: string, rewrites?: boolean }} */ change) => change.class === 'observation' && !change.rewrites)
output('changes', String(changes.length))
output('observations-only', String(observations && changes.length > 0))
if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${markdown}\n`)
if (pull && env.OKR_COMMENT !== 'false') await comment(pull.number, `${MARK}\n${markdown}`, changes.length > 0)
process.exitCode = severity === 'none' ? 0 : found.code

/**
 * Runs `okr`; ends the job, in okr's own words, when it could not run.
 * @param {string} command @param {string[]} args @param {string} cwd
 */
function okr(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, command, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error || status === 2 || status === null) {
    console.log(`::error title=okr ${command}::${(error?.message ?? stderr.trim()).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`)
    process.exit(2)
  }
  return { code: status, out: stdout }
}

/** @param {string} name @param {string} value */
function output(name, value) {
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `${name}=${value}\n`)
}

/**
 * Writes the comment, or brings the one there up to date. A pull request that changes no OKRs gets none.
 * @param {number} number @param {string} body @param {boolean} worthIt
 */
async function comment(number, body, worthIt) {
  const comments = `/repos/${env.GITHUB_REPOSITORY}/issues/${number}/comments`
  try {
    const old = await findComment(comments)
    if (old) await call('PATCH', `/repos/${env.GITHUB_REPOSITORY}/issues/comments/${old}`, { body })
    else if (worthIt) await call('POST', comments, { body })
  } catch (error) {
    // From a fork the token may only read. The findings and the summary are there all the same.
    console.log(`::notice title=okr::The comment could not be written (${error instanceof Error ? error.message : error}). It needs the permission pull-requests: write, which forks do not get.`)
  }
}

/** @param {string} comments @returns {Promise<number | undefined>} */
async function findComment(comments) {
  for (let page = 1; page <= 30; page++) {
    const all = /** @type {{ id: number, body?: string }[]} */ (await call('GET', `${comments}?per_page=100&page=${page}`))
    const found = all.find(({ body }) => body?.startsWith(MARK))
    if (found || all.length < 100) return found?.id
  }
  return
}

/** @param {string} method @param {string} path @param {unknown} [body] */
async function call(method, path, body) {
  const response = await fetch(`${env.GITHUB_API_URL ?? 'https://api.github.com'}${path}`, {
    method,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${env.GITHUB_TOKEN}`, 'x-github-api-version': '2022-11-28', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path.split('?')[0]}: ${response.status}`)
  return response.json()
}
