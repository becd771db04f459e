// Ends with 0 while the server beside it can answer, else with 1. The image holds nothing else that could ask.
const url = `http://127.0.0.1:${process.env.PORT || 8080}/readyz`
const isReady = await fetch(url, { signal: AbortSignal.timeout(4000) }).then(
  reply => reply.ok,
  () => false,
)
process.exit(isReady ? 0 : 1)
