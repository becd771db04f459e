import { Copyable } from '../../parts/Copyable.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'

const onServer = (site: string) => `import { SignJWT } from 'jose'

export const tokenFor = (customerId, privateKey) =>
  new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(customerId)
    .setAudience('${site}')
    .setExpirationTime('1h')
    .sign(privateKey)`

const inPage = `touchline('identify', '4711', { plan: 'business' }, token)`

/** What an integrator writes, on the server and in the page. */
export function HowToSign() {
  const { texts } = useSpeech()
  const { key } = useSite()
  const words = texts.settings.identity
  return (
    <section class="card">
      <h2>{words.how}</h2>
      <p>{words.how_lead}</p>
      <Copyable text={onServer(key)} label={words.how_code} />
      <p>{words.how_page}</p>
      <Copyable text={inPage} label={words.how_page_code} />
    </section>
  )
}
