export type Fault = Error & { code?: string; syscall?: string }

/** What went wrong, in a sentence that says what to do. */
export function sentenceOf({ code, message, syscall }: Fault): string {
  if (code === 'EADDRINUSE')
    return 'the port is in use; stop the other program, or choose another with PORT=8081.'
  if (code === 'EACCES' && syscall === 'listen')
    return 'this address may not be used; choose a PORT above 1023 and a HOST of this machine.'
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return 'nobody answers where DATABASE_URL points to; check it, and that the database is running.'
  if (code?.startsWith('SQLITE_')) return `the database file cannot be used (${message}); check DATABASE_URL.`
  return message
}
