// A server must not outlive the command that was typed: npm or the launching Node can be ended by a signal nobody can
// pass on (kill -9). Under npm its life is watched; under our own launcher the closing of the channel is the sign.
import { readFileSync } from 'node:fs'

const stopOrdinarily = () => process.kill(process.pid, 'SIGTERM')

/** Asks this process to stop in the ordinary way (SIGTERM) when the npm that started it is gone. */
export function stopWithParent() {
  if (process.platform === 'win32' || process.env.npm_execpath === undefined) return
  const line = lineage()
  const timer = setInterval(() => {
    if (lineage() === line) return
    clearInterval(timer)
    stopOrdinarily()
  }, 500)
  timer.unref()
}

/** Parent and grandparent: npm starts a script through `sh -c`, and that shell stays when npm is killed. */
function lineage() {
  return `${process.ppid} ${parentOf(process.ppid)}`
}

function parentOf(pid) {
  try {
    // The second field, the name, stands between brackets and may hold spaces; the parent comes after the state.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]
  } catch {
    return '?'
  }
}

if (process.env.REISGEZEL_STOP_WITH_PARENT === '1' && process.channel) {
  delete process.env.REISGEZEL_STOP_WITH_PARENT
  process.on('disconnect', stopOrdinarily)
  process.channel.unref()
}
