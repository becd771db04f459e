import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/**
 * The address of a new PostgreSQL database where the tests of a file are run on that engine, copied from one that is up to date;
 * undefined where they are run on SQLite.
 */
export async function usualDatabase(): Promise<string | undefined> {
  if (process.env.TOUCHLINE_TEST_ENGINE !== 'postgres') return undefined
  const template = new URL(inject('postgresTemplate'))
  const name = `touchline_test_${randomUUID().replaceAll('-', '')}`
  const administration = new URL(template)
  administration.pathname = '/postgres'
  const client = new pg.Client({ connectionString: administration.href })
  await client.connect()
  await client.query(`create database ${name} template ${template.pathname.slice(1)}`)
  await client.end()
  template.pathname = `/${name}`
  return template.href
}
