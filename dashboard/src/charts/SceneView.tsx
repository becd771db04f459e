import { useEffect, useRef } from 'preact/hooks'
import { useSpeech } from '../texts/speech.tsx'
import { paintScene } from './paint-scene.ts'
import type { Palette } from './palette.ts'
import { type Scene, tipAt } from './scene.ts'

/** A drawing on the page, as fine as the screen is. What it shows is told in words by `label`; pointing at a part tells more of it. */
export function SceneView({ scene, palette, label }: { scene: Scene; palette: Palette; label: string }) {
  const held = useRef<HTMLCanvasElement>(null)
  const { direction } = useSpeech()
  const { width, height } = scene
  useEffect(() => {
    const context = held.current?.getContext('2d')
    if (!held.current || !context) return
    // Setting the size wipes the canvas, too.
    held.current.width = width * devicePixelRatio
    held.current.height = height * devicePixelRatio
    context.scale(devicePixelRatio, devicePixelRatio)
    paintScene(context, scene, palette, direction)
  })
  const onPointerMove = ({ offsetX, offsetY, currentTarget }: PointerEvent) => {
    if (currentTarget instanceof HTMLElement) currentTarget.title = tipAt(scene, offsetX, offsetY) ?? ''
  }
  return (
    <canvas
      ref={held}
      class="scene"
      role="img"
      aria-label={label}
      style={{ width: `${width}px`, height: `${height}px` }}
      onPointerMove={onPointerMove}
    />
  )
}
