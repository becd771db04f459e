import { Refusal } from '../api.ts'
import { createRowCounter, type ExportFormat } from './row-counter.ts'

/** What not every browser has (https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker). */
interface Picker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<FileSystemFileHandle>
}
const picker = window as Window & Picker

/** Can the browser write a file while it is read? Else it downloads by itself. */
export const canSaveStream = (): boolean => picker.showSaveFilePicker !== undefined

/** Writes what an address gives into a file that the reader chooses, piece by piece, and tells how many rows went by. */
export async function saveStream(
  address: string,
  {
    name,
    format,
    signal,
    onRows,
  }: { name: string; format: ExportFormat; signal: AbortSignal; onRows: (rows: number) => void },
): Promise<void> {
  const handle = await picker.showSaveFilePicker?.({ suggestedName: name })
  if (!handle) return
  const reply = await fetch(address, { signal })
  if (!reply.ok || !reply.body) throw new Refusal(reply.status, await reply.json().catch(() => ({})))
  const count = createRowCounter(format)
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform: (piece, control) => {
      onRows(count(piece))
      control.enqueue(piece)
    },
  })
  // A writer of the file that fails, or the reader who stops, ends the reading too.
  await reply.body.pipeThrough(counting).pipeTo(await handle.createWritable(), { signal })
}
