import { hash } from 'node:crypto'
import type { Project } from './project.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Our id of a response: itself, or for one that Delighted gave a UUID (version 8, RFC 9562) that is always the same for this survey, so
 * that a history that is brought over twice is kept once.
 */
export function responseId({ directory, survey }: Pick<Project, 'directory' | 'survey'>, id: string): string {
  if (uuid.test(id)) return id.toLowerCase()
  const digits = hash('sha256', `${directory.site.key} ${survey.key} ${id}`)
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ]
  return [...parts, digits.slice(20, 32)].join('-')
}
