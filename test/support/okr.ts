import { main } from '../../server/src/cli/main.ts'

/** Runs `okr` in a folder, and gives what a terminal and its exit code would. The day is 9 November 2026. */
export async function okrIn(cwd: string, ...args: readonly string[]): Promise<{ code: number | undefined; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await main(args, {
    cwd, color: false, now: () => new Date(2026, 10, 9), out: (text) => { out += text }, err: (text) => { err += text }, startServer: async () => undefined,
  })
  return { code, out, err }
}
