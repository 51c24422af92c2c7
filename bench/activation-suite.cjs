/*
 * Runs inside VS Code's extension host, in place of a test suite: for how long the extension keeps its host busy until it is active. Its bundle is loaded
 * and activated as VS Code does it, with others given their turn wherever the extension gives it; each stretch without such a turn is measured, in time
 * of the host's own thread: what other programs take away from it is not the extension's doing.
 */
exports.run = async () => {
  const { extensions } = require('vscode')
  const path = require.resolve('../dist/node.js')
  const extension = extensions.getExtension('okrs-as-code.okrs-as-code')
  if (extension.isActive || require.cache[path]) throw new Error('The extension was there before it could be measured')
  // Whatever the window still does on its own is over by then.
  await rest(3000)

  const before = worked()
  require(path)
  const load = worked() - before
  const stretches = [load]
  let last = worked()
  let watching = true
  const look = () => {
    const now = worked()
    stretches.push(now - last)
    last = now
    if (watching) setImmediate(look)
  }
  setImmediate(look)
  await extension.activate()
  watching = false
  stretches.sort((a, b) => b - a)
  console.log(`ACTIVATION ${JSON.stringify({ longest: stretches[0], whole: stretches.reduce((sum, one) => sum + (one > 1 ? one : 0), 0) })}`)
}

const rest = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/** What the host's thread has worked so far, in milliseconds. */
function worked() {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
