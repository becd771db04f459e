import { type Mark, type Scene, textSize } from './scene.ts'

/** A drawing on the page. What it shows is told by the frame around it, so its parts are passed over. */
export const SceneView = ({ scene: { width, height, marks }, label }: { scene: Scene; label: string }) => (
  <svg
    class="scene"
    role="img"
    aria-label={label}
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
  >
    {marks.map((mark, index) => (
      <Drawn key={`${mark.kind}-${index}`} mark={mark} />
    ))}
  </svg>
)

function Drawn({ mark }: { mark: Mark }) {
  const colour = `var(--${mark.tone})`
  if (mark.kind === 'text')
    return (
      <text
        x={mark.x}
        y={mark.y}
        text-anchor={mark.anchor}
        font-size={textSize}
        font-weight={mark.isStrong ? 600 : 400}
        style={{ fill: colour }}
      >
        {mark.text}
      </text>
    )
  const tip = mark.tip && <title>{mark.tip}</title>
  if (mark.kind === 'rect') {
    const { x, y, width, height, radius = 0 } = mark
    return (
      <rect x={x} y={y} width={width} height={height} rx={radius} style={{ fill: colour }}>
        {tip}
      </rect>
    )
  }
  if (mark.kind === 'dot')
    return (
      <circle cx={mark.x} cy={mark.y} r={mark.radius} style={{ fill: colour }}>
        {tip}
      </circle>
    )
  const { x1, y1, x2, y2, width = 1 } = mark
  return (
    <line x1={x1} y1={y1} x2={x2} y2={y2} stroke-width={width} style={{ stroke: colour }}>
      {tip}
    </line>
  )
}
