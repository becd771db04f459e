const parent = process.ppid

/**
 * Calls back once when the shell that npm put above this process is gone. npm sends SIGTERM to that shell
 * only, and many a shell dies of it without telling anyone.
 */
export function onOrphaned(callback) {
  // Started in another way, for instance with nohup, a process may well outlive its parent.
  if (!process.env.npm_lifecycle_event) return
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    callback()
  }, 200)
  timer.unref()
}
