import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the architecture', () => {
  it('has no files that need each other before they are there', () => {
    const files = globSync('{server,client}/src/**/*.ts', { cwd: root }).map((path) => join(root, path))
    const imports = new Map(files.map((file) => [file, importsOf(file)]))
    assert.ok(files.length > 200 && [...imports.values()].some((found) => found.length > 5))
    const done = new Set<string>()
    const circleFrom = (file: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
      if (done.has(file)) return
      for (const next of imports.get(file) ?? []) {
        const circle = circleFrom(next, [...way, file])
        if (circle) return circle
      }
      done.add(file)
      return
    }
    for (const file of files) assert.equal(circleFrom(file, [])?.map((path) => path.slice(root.length)).join(' → '), undefined)
  })
})

/** The files that are loaded before a file; imports of types alone are gone by then. */
function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^']*'(\.[^']+)'/gm)].map(([, path]) => join(file, '..', path!))
}
