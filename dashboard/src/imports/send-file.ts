import { Refusal, type Reply } from '../api.ts'

export type ImportRun = Reply<'/v1/imports/{import}'>

/** A request may take 30 seconds: so much goes through a slow line in that time. */
const pieceBytes = 4 * 1024 * 1024

/** Sends a file piece by piece, and tells the share that is there. Throws `Refusal`. */
export async function sendFile(
  site: string,
  file: File,
  onShare: (share: number) => void,
): Promise<ImportRun> {
  const name = file.name.slice(0, 200) || 'file'
  let run = await sendPiece('/v1/imports', { site, name }, file.slice(0, pieceBytes))
  for (let sent = run.bytes; sent < file.size; sent = run.bytes) {
    onShare(sent / file.size)
    const piece = file.slice(sent, sent + pieceBytes)
    run = await sendPiece(`/v1/imports/${run.id}/content`, { site, offset: `${sent}` }, piece)
    if (run.bytes <= sent) throw new Refusal(500, {})
  }
  onShare(1)
  return run
}

async function sendPiece(path: string, query: Record<string, string>, body: Blob): Promise<ImportRun> {
  const headers = { 'x-touchline-page': '1', 'content-type': 'application/octet-stream' }
  const reply = await fetch(`${path}?${new URLSearchParams(query)}`, { method: 'POST', headers, body })
  const said = await reply.json().catch(() => ({}))
  if (!reply.ok) throw new Refusal(reply.status, said)
  return said as ImportRun
}
