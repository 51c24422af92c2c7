/** What a command may touch of the world around it; tests bring their own. */
export interface World {
  readonly cwd: string
  out(text: string): void
  err(text: string): void
  readonly color: boolean
  now(): Date
  startServer(): Promise<void>
}

/** Exit codes: clean, findings at the asked level, could not run. */
export type Exit = 0 | 1 | 2

/** The version of this program. */
export const versionOf = async (): Promise<string> => (await import('../../../package.json', { with: { type: 'json' } })).default.version
