import assert from 'node:assert/strict'
import { fresh, live, sight } from '../support/faults.ts'

/*
 * Lives with a difficult editor, each drawn from a seed. `OKR_FAULT_SEED=7` looks at one of them; `OKR_FAULT_SEEDS=5000 npx mocha --timeout 0 test/lsp/faults.test.ts` at many.
 */

const one = process.env.OKR_FAULT_SEED
const count = Number(process.env.OKR_FAULT_SEEDS ?? 32)
const first = Number(process.env.OKR_FAULT_FIRST ?? 1)
const seeds = one === undefined ? Array.from({ length: count }, (_, i) => i + first) : [Number(one)]

/** So long everything may take to come to rest, in milliseconds; it mostly takes a tenth of a second. */
const REST = 8000

describe('a difficult editor', () => {
  it(`leaves the server as if nothing had happened (${seeds.length} ways)`, async function () {
    this.timeout(Math.max(60_000, seeds.length * 20_000))
    const faults: string[] = []
    let next = 0
    // Several at a time: a server waits more than it works.
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let seed = seeds[next++]; seed !== undefined; seed = seeds[next++]) {
        const told = await faultsOf(seed)
        if (told) faults.push(`seed ${seed}: ${told}`)
      }
    }))
    if (faults.length > 0) assert.fail(`${faults.length} of ${seeds.length} lives went wrong:\n\n${faults.slice(0, 10).join('\n\n')}`)
  })
})

async function faultsOf(seed: number): Promise<string | undefined> {
  const ending = await live(seed)
  const other = await fresh(ending)
  const watches = ending.pulls ? [ending.client.watch(), other.watch()] : []
  const end = Date.now() + REST
  let told: string | undefined
  do {
    told = await difference()
    if (!told) break
    await new Promise((resolve) => { setTimeout(resolve, 40) })
  } while (Date.now() < end)
  for (const watch of watches) watch.cancel()
  await Promise.all([ending.client.stop(), other.stop()])
  return told && `${told}\nafter ${ending.steps.join(', ')}`

  async function difference(): Promise<string | undefined> {
    if (ending.unanswered.size > 0) return `never answered: ${[...ending.unanswered].join(', ')}`
    if (ending.wrong.length > 0) return ending.wrong[0]
    const complaint = ending.client.log.find((line) => line.includes(' failed') && !ending.excused.test(line))
    if (complaint) return complaint
    const [is, expected] = [await sight(ending.client, ending), await sight(other, ending)]
    const name = Object.keys(expected).find((key) => JSON.stringify(is[key]) !== JSON.stringify(expected[key]))
    return name && `${name}: ${apart(JSON.stringify(is[name]) ?? '', JSON.stringify(expected[name]) ?? '')}`
  }
}

/** Where two long texts part. */
function apart(is: string, expected: string): string {
  let at = 0
  while (is[at] === expected[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 160)
  return `\n is  …${around(is)}…\n not …${around(expected)}…`
}
