/** A made-up workspace for measuring: `count` files of about 4.6 kB, 3 objectives, 12 key results, check-ins, links upwards. */
export function* generate(count: number): Generator<readonly [uri: string, text: string]> {
  for (let i = 0; i < count; i++) yield [`file:///bench/${folder(i)}/team-${i}.okr.yaml`, fileText(i)]
}

export const config = 'teams:\n  team-0: { level: company }\nlevels: [company, department, team]\n'

const folder = (i: number): string => `d${Math.floor(i / 100)}`

/** One file with as many objectives as asked for: `fileText(1, 30)` is about 46 kB. */
export function fileText(i: number, objectives = 3): string {
  const up = Math.floor((i - 1) / 8)
  let out = `team: team-${i}\ncycle: 2026-Q4\n\nobjectives:\n`
  for (let o = 0; o < objectives; o++) {
    out += `  - id: objective-${o}\n    title: Customers of segment ${o} reach their goal ${i} without calling us\n    owner: person-${i % 50}\n    why: Interviews in August named waiting as the first reason to leave.\n`
    if (i > 0) out += `    supports: team-${up}/objective-${o % 3}\n`
    out += '    key_results:\n'
    for (let k = 0; k < 4; k++) {
      out += `      - id: kr-${k}\n        title: Share of customers who finish step ${k} unaided\n        baseline: ${20 + k}%\n        target: ${45 + k}%\n        owner: person-${(i + k) % 50}\n        confidence: ${4 + k}\n        check_ins:\n`
      for (let c = 0; c < 2; c++) out += `          - { date: 2026-10-${String(12 + c * 7)}, value: ${22 + k + c}%, confidence: ${5 + c} }\n`
    }
  }
  return out
}
