import { isMainThread } from 'node:worker_threads'

// Loaded before the launched script: if the launcher is killed without a chance to pass the signal on, the
// script must not stay behind and keep its port.
if (isMainThread && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  // The listener would keep a script alive that has nothing left to do.
  process.channel.unref()
}
