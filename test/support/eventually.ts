/** Waits until a check no longer throws, for what VS Code shows a little later. */
export async function eventually<T>(check: () => T | Promise<T>, seconds = 20): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((later) => setTimeout(later, 100))
    }
  }
}
