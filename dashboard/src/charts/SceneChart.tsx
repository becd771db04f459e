import { useSpeech } from '../texts/speech.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import type { Framed } from './framed.ts'
import { paintScene } from './paint-scene.ts'
import { usePalette } from './palette.ts'
import { composePicture } from './picture.ts'
import { SceneView } from './SceneView.tsx'
import type { Scene } from './scene.ts'
import { useWidth } from './use-width.ts'

/** A chart that is drawn by `draw` for the room that there is, on the page and in its picture alike. */
export function SceneChart({
  draw,
  subtitle,
  ...framed
}: Omit<Framed, 'picture' | 'children'> & { draw: (width: number) => Scene; subtitle: string }) {
  const { direction } = useSpeech()
  const palette = usePalette()
  const [held, width] = useWidth<HTMLDivElement>()
  const scene = width > 0 ? draw(width) : undefined
  const picture = async () =>
    scene &&
    composePicture({
      ...{ title: framed.title, subtitle, legend: framed.legend, palette, direction },
      ...{ width: scene.width, height: scene.height },
      paint: context => paintScene(context, scene, palette, direction),
    })
  return (
    <ChartFrame {...framed} picture={picture}>
      <div ref={held}>
        {scene && <SceneView {...{ scene, palette }} label={`${framed.title}. ${framed.summary}`} />}
      </div>
    </ChartFrame>
  )
}
