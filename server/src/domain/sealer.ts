import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps secrets that must be read again, such as the ones that sign, so that the database alone does not tell them. */
export interface Sealer {
  /** Undefined when the installation has no secret to seal with. */
  seal(text: string): string | undefined
  /** Is it sealed with the secret in use? */
  isCurrent(sealed: string): boolean
  /** Undefined when it was sealed with a secret that is not there any more, or was tampered with. */
  open(sealed: string): string | undefined
}

const ivBytes = 12
const tagBytes = 16

/**
 * Seals with the first of the installation's secrets and opens with any of them, so that one can be replaced: AES-256-GCM under a
 * key derived by HKDF. What is sealed begins with a name of its secret that does not tell it.
 */
export function createSealer(secrets: string[]): Sealer {
  const keys = secrets.map(secret => ({
    id: createHash('sha256').update(`touchline name ${secret}`).digest('base64url').slice(0, 8),
    key: Buffer.from(hkdfSync('sha256', secret, '', 'touchline sealed secrets', 32)),
  }))
  return {
    seal: text => {
      const [first] = keys
      if (!first) return undefined
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', first.key, iv)
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${first.id}.${sealed.toString('base64url')}`
    },
    isCurrent: sealed => sealed.split('.')[0] === keys[0]?.id,
    open: sealed => {
      const [id, body = ''] = sealed.split('.')
      const known = keys.find(key => key.id === id)
      if (!known) return undefined
      const bytes = Buffer.from(body, 'base64url')
      try {
        const decipher = createDecipheriv('aes-256-gcm', known.key, bytes.subarray(0, ivBytes))
        decipher.setAuthTag(bytes.subarray(-tagBytes))
        const text = decipher.update(bytes.subarray(ivBytes, -tagBytes))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
