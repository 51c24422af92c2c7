import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { temporaryFolder, testRepository } from '../support/git.ts'
import type { TestRepository } from '../support/git.ts'
import { growth } from '../support/growth.ts'

const root = join(import.meta.dirname, '../..')

interface Call { method: string; path: string; body?: { body: string }; token?: string }

/** A stand-in for the comments of a pull request: 130 others on the first pages, so that ours is looked for further on. */
async function comments(refuse = false) {
  const calls: Call[] = []
  const kept: { id: number; body: string }[] = Array.from({ length: 130 }, (_, i) => ({ id: i + 1, body: `comment ${i}` }))
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => { text += chunk })
    request.on('end', () => {
      const url = new URL(request.url!, 'http://localhost')
      const body = text ? JSON.parse(text) : undefined
      calls.push({ method: request.method!, path: url.pathname, body, token: request.headers.authorization })
      const answer = (status: number, value: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
      if (refuse) return answer(403, { message: 'Resource not accessible by integration' })
      if (request.method === 'GET') {
        const page = Number(url.searchParams.get('page'))
        return answer(200, kept.slice((page - 1) * 100, page * 100))
      }
      if (request.method === 'POST') kept.push({ id: kept.length + 1, body: body.body })
      else kept.find(({ id }) => id === Number(url.pathname.split('/').at(-1)))!.body = body.body
      return answer(200, {})
    })
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  return { calls, kept, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

describe('the GitHub action', () => {
  let repository: TestRepository
  let files: string
  let base: string
  let built: string
  before(async () => {
    built = temporaryFolder()
    await build({
      entryPoints: [join(root, 'server/src/cli.ts')], outfile: join(built, 'cli.cjs'), bundle: true, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], external: ['./node.ts'], logLevel: 'error',
    })
  })
  after(() => rmSync(built, { recursive: true }))
  beforeEach(() => {
    repository = testRepository()
    files = temporaryFolder()
    base = repository.commit('start', { 'okrs/growth.okr.yaml': growth('45%'), 'okrs/okr.config.yaml': 'teams: { growth: { name: Growth } }\n' })
    repository.git('switch', '--quiet', '--create', 'work')
  })
  afterEach(() => {
    repository.remove()
    rmSync(files, { recursive: true })
  })

  /** Runs the action's script as GitHub does. */
  async function run(event: object, api: string, inputs: Record<string, string> = {}) {
    const at = (name: string) => join(files, name)
    for (const name of ['output', 'summary']) writeFileSync(at(name), '')
    writeFileSync(at('event.json'), JSON.stringify(event))
    const child = spawn(process.execPath, [join(root, 'ci/review.mjs')], {
      env: {
        PATH: process.env.PATH, HOME: files, OKR_CLI: join(built, 'cli.cjs'), OKR_FOLDER: 'okrs', OKR_SEVERITY: 'error', OKR_ALL_FINDINGS: 'false', OKR_COMMENT: 'true', ...inputs,
        GITHUB_WORKSPACE: repository.path, GITHUB_EVENT_PATH: at('event.json'), GITHUB_API_URL: api, GITHUB_REPOSITORY: 'tidewater/okrs', GITHUB_TOKEN: 'secret',
        GITHUB_OUTPUT: at('output'), GITHUB_STEP_SUMMARY: at('summary'),
      },
    })
    let out = ''
    child.stdout.on('data', (chunk) => { out += chunk })
    child.stderr.on('data', (chunk) => { out += chunk })
    const code = await new Promise<number | null>((done) => child.on('close', done))
    return { code, out, outputs: readFileSync(at('output'), 'utf8'), summary: readFileSync(at('summary'), 'utf8') }
  }
  const pullRequest = () => ({ pull_request: { number: 7, base: { sha: base } } })

  it('annotates new findings and writes one comment, which it brings up to date', async () => {
    const api = await comments()
    try {
      repository.commit('lower', { 'okrs/growth.okr.yaml': growth('40%') })
      const first = await run(pullRequest(), api.url)
      assert.equal(first.code, 0, first.out)
      assert.match(first.out, /^::warning file=okrs\/growth\.okr\.yaml,line=11,.*title=moved-target::/m)
      assert.deepEqual(api.calls.map(({ method, path }) => `${method} ${path}`), ['GET /repos/tidewater/okrs/issues/7/comments', 'GET /repos/tidewater/okrs/issues/7/comments', 'POST /repos/tidewater/okrs/issues/7/comments'])
      assert.ok(api.calls.every(({ token }) => token === 'Bearer secret'))
      assert.match(api.kept.at(-1)!.body, /^<!-- okrs-as-code: review -->\n### OKRs: 1 change in 1 team\n\n\*\*Growth\*\* · 2026-Q4\n- Lowered the target/)
      assert.match(first.summary, /Lowered the target/)
      assert.match(first.outputs, /^changes=1\nobservations-only=false\n$/)

      repository.commit('back', { 'okrs/growth.okr.yaml': growth('45%') })
      await run(pullRequest(), api.url)
      assert.equal(api.kept.length, 131, 'the same comment')
      assert.match(api.kept.at(-1)!.body, /### OKRs: no changes/)
    } finally { api.close() }
  })

  it('fails for new errors, and writes SARIF', async () => {
    const api = await comments()
    try {
      repository.commit('break', { 'okrs/growth.okr.yaml': growth('45%').replace('owner: maria', 'owner: maria\n    supports: nowhere/at-all') })
      const { code, out } = await run(pullRequest(), api.url, { OKR_SARIF: 'okr.sarif' })
      assert.equal(code, 1)
      assert.match(out, /^::error file=okrs\/growth\.okr\.yaml,line=7,.*title=broken-link::/m)
      assert.equal(JSON.parse(readFileSync(join(repository.path, 'okr.sarif'), 'utf8')).version, '2.1.0')
      assert.equal((await run(pullRequest(), api.url, { OKR_SEVERITY: 'none' })).code, 0)
    } finally { api.close() }
  })

  it('tells when check-ins are all that changed', async () => {
    const api = await comments()
    try {
      repository.commit('check in', { 'okrs/growth.okr.yaml': growth('45%', '          - { date: 2026-11-09, value: 36%, confidence: 6 }\n') })
      assert.match((await run(pullRequest(), api.url)).outputs, /observations-only=true/)
    } finally { api.close() }
  })

  it('goes on without the comment where it may not write one, as from a fork', async () => {
    const api = await comments(true)
    try {
      repository.commit('lower', { 'okrs/growth.okr.yaml': growth('40%') })
      const { code, out } = await run(pullRequest(), api.url)
      assert.equal(code, 0)
      assert.match(out, /::notice title=okr::The comment could not be written \(GET .*: 403\)/)
    } finally { api.close() }
  })

  it('writes no comment when no OKRs changed, and none for a push', async () => {
    const api = await comments()
    try {
      repository.commit('docs', { 'readme.md': 'x' })
      assert.equal((await run(pullRequest(), api.url)).code, 0)
      await run({ before: base }, api.url)
      assert.ok(api.calls.every(({ method }) => method === 'GET'))
    } finally { api.close() }
  })

  it('says what is missing in a shallow clone, and ends with 2', async () => {
    const api = await comments()
    try {
      const { code, out } = await run({ pull_request: { number: 7, base: { sha: 'f'.repeat(40) } } }, api.url)
      assert.equal(code, 2)
      assert.match(out, /^::error title=okr check::okr: there is no commit `f+` here/m)
    } finally { api.close() }
  })

  it('is described by files that agree with its script', () => {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
    const script = readFileSync(join(root, 'ci/review.mjs'), 'utf8')
    const used = new Set([...script.matchAll(/env\.(OKR_\w+)/g)].map(([, name]) => name))
    const step = action.runs.steps.find((one: { id?: string }) => one.id === 'review')
    assert.deepEqual(new Set([...Object.keys(step.env).filter((name) => name.startsWith('OKR_')), 'OKR_CLI']), used)
    const given = Object.values<string>(step.env).flatMap((value) => /inputs\.([\w-]+)/.exec(value)?.[1] ?? [])
    assert.deepEqual(given.sort(), Object.keys(action.inputs).sort())
    for (const output of Object.keys(action.outputs)) assert.match(script, new RegExp(`output\\('${output}'`))
    assert.doesNotMatch(step.run, /\$\{\{/, 'no input reaches the shell')
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
    for (const { id, entry, files: pattern } of hooks) {
      assert.match(id, /^okr-/)
      assert.match(entry, /^okr check/)
      assert.ok(new RegExp(pattern).test('teams/growth.okr.yaml'))
    }
    for (const name of Object.keys(action.inputs)) if (name !== 'token') assert.match(readFileSync(join(root, 'docs/ci.md'), 'utf8'), new RegExp(`\`${name}\``))
  })
})
