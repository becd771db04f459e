import { Awaited } from '../../parts/Awaited.tsx'
import { Frames } from '../../parts/Frames.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { StageForm } from './StageForm.tsx'
import { TouchpointsByStage } from './TouchpointsByStage.tsx'
import { useTouchpoints } from './touchpoints.ts'
import './life.css'

/** The steps of the customer's life, and where on the way somebody is asked. */
export function LifeRoom() {
  const { texts } = useSpeech()
  const touchpoints = useTouchpoints()
  return (
    <>
      <p class="lead">{texts.settings.life.lead}</p>
      <Awaited query={touchpoints} place={<Frames heights={[420]} />}>
        {known => <TouchpointsByStage touchpoints={known} />}
      </Awaited>
      <StageForm />
    </>
  )
}
