import { scopes } from '@touchline/shared/contract/api-key.ts'
import { dateFormats } from '@touchline/shared/importing/dates.ts'
import { roles } from '@touchline/shared/roles.ts'
import { metrics } from '@touchline/shared/scales.ts'
import { Command, Option } from 'commander'
import { backup } from './commands/backup.ts'
import { exportTo, selectionOptions } from './commands/export.ts'
import { eraseOne, printErasures, purge } from './commands/forget.ts'
import { importFile } from './commands/import.ts'
import { makeInvitation, makeKey, makeSite, resetPassword } from './commands/make.ts'
import { cancelMigration, migrateTo } from './commands/migrate-to.ts'
import { removeOne } from './commands/remove-account.ts'
import { repair } from './commands/repair.ts'
import { applyErasures, restore } from './commands/restore.ts'
import { verify } from './commands/verify.ts'
import { withStore } from './commands/with-store.ts'
import { readConfig } from './config.ts'
import { exportFormats } from './domain/responses/export-responses.ts'
import { sentenceOf } from './sentence-of.ts'
import { openStore } from './store/open-store.ts'

/** The database that the environment names. */
const databaseUrl = () => readConfig(process.env).databaseUrl

const program = new Command('touchline')
  .description(
    'Keeps what visitors say. The settings come from the environment, as README lists them; DATABASE_URL says which database is meant.',
  )
  .showHelpAfterError()

program
  .command('serve')
  .description('Run the server until it is told to stop.')
  // Loaded only when it is asked for: the other commands take half the memory without it.
  .action(async () => await (await import('./commands/serve.ts')).serve(process.env))

program
  .command('migrate')
  .description('Bring the database up to date, as each start of the server does.')
  .action(async () => await (await openStore(databaseUrl())).close())

program
  .command('verify')
  .description('Count every row anew, also beside a running server. Ends with 1 when the counts are wrong.')
  .option('--json', 'print the result for programs')
  .action(async options => {
    process.exitCode = await verify(databaseUrl(), options)
  })

program
  .command('repair')
  .description(
    'Count all rows of a site anew into new counts, also beside a running server. Trends are read from the old ones until the new are whole.',
  )
  .requiredOption('--site <key>', 'the site')
  .option('--json', 'print the result for programs')
  .action(options => repair(databaseUrl(), options))

program
  .command('doctor')
  .description(
    'Look what is to be mended: settings, disk, database, clock, and with an address the server and a page.',
  )
  .argument('[url]', 'where visitors reach the server, such as https://touchline.shop.example')
  .option('--page <url>', 'a page that should hold the script tag')
  .option('--json', 'print the result for programs')
  .action(async (url, options) => {
    const { doctor } = await import('./doctor/doctor.ts')
    process.exitCode = await doctor(process.env, { url, ...options })
  })

program
  .command('backup')
  .description('Copy the SQLite database to a new file, also while the server runs.')
  .argument('<file>', 'where the copy goes; it must not be there yet')
  .action(file => backup(databaseUrl(), file))

program
  .command('restore')
  .description(
    'Go back to a backup, with the server stopped. Whoever was forgotten since stays forgotten; what stood there is kept aside.',
  )
  .argument('<backup>', 'a file that "backup" has made')
  .option('--erasures <file>', 'a list that "erasures" has printed, where the database itself is lost')
  .option('--json', 'print the result for programs')
  .action((backup, options) => restore(databaseUrl(), backup, options))

program
  .command('migrate-to')
  .description(
    'Move from SQLite to PostgreSQL. Browsers keep their answers meanwhile. Begun again, it goes on where it was ended.',
  )
  .argument('[url]', 'the new database, such as postgres://user@host/touchline')
  .option('--cancel', 'let the SQLite database take changes again instead')
  .option('--json', 'print the result for programs')
  .action((url, { cancel, ...options }) =>
    cancel ? cancelMigration(databaseUrl()) : migrateTo(databaseUrl(), url ?? '', options),
  )

program
  .command('erase')
  .description('Forget a customer, or an answer: out of the rows, the scores and the files.')
  .requiredOption('--site <key>', 'the site')
  .option('--customer <id>', 'the site’s own id of the customer')
  .option('--response <id>', 'the id of one answer')
  .option('--json', 'print the result for programs')
  .action(options => eraseOne(databaseUrl(), options))

program
  .command('rebuild')
  .description(
    'Write a SQLite file anew after an erasure, so that nothing of it is left in any page. A running server does this by itself for files up to 1 GiB; answers wait meanwhile.',
  )
  .action(() => withStore(databaseUrl(), store => store.rebuild(true)))

program
  .command('erasures')
  .description('Print who was forgotten, by hashes, to be kept beside the backups.')
  .action(() => printErasures(databaseUrl()))

program
  .command('apply-erasures')
  .description('Forget in this database whoever was forgotten in another one.')
  .argument('<file>', 'a list that "erasures" has printed')
  .action(file => applyErasures(databaseUrl(), file))

program
  .command('purge')
  .description('Delete the answers to a survey that came before a day, and take them out of the scores.')
  .requiredOption('--site <key>', 'the site')
  .requiredOption('--survey <key>', 'the survey')
  .requiredOption('--before <day>', 'such as 2026-01-31')
  .option('--json', 'print the result for programs')
  .action(options => purge(databaseUrl(), options))

const exporting = program
  .command('export')
  .description(
    'Write responses as CSV or NDJSON, also beside a running server. What GET /v1/responses selects by, this does; what may be given several times there may be here.',
  )
  .requiredOption('--site <key>', 'the site')
  .addOption(new Option('--format <format>', 'how they are written').choices(exportFormats).default('csv'))
  .option('--out <file>', 'where to, a file that is not there yet; the standard output when left out')
  .option('--json', 'tell the result for programs')
const collect = (value: string, before: string[] = []) => [...before, value]
const selection = selectionOptions.map(({ name, flag, about }) => {
  const option = new Option(flag, about).argParser(collect)
  exporting.addOption(option)
  return { name, option }
})
exporting.action(options => {
  const given = selection.map(({ name, option }) => [name, options[option.attributeName()]])
  return exportTo(databaseUrl(), options, Object.fromEntries(given.filter(([, value]) => value)))
})

program
  .command('import')
  .description(
    'Import answers from a table or JSON, also beside a running server. Begun again, it goes on where it was ended; what was kept before is known.',
  )
  .argument('<file>', 'CSV, NDJSON or a list in JSON')
  .requiredOption('--site <key>', 'the site')
  .option(
    '--survey <key>',
    'the survey that takes the answers, or the key of the one to be made; our own export names its surveys itself',
  )
  .option('--touchpoint <key>', 'make this touchpoint and a survey, which asks nobody')
  .option('--stage <key>', 'the stage of the touchpoint')
  .addOption(new Option('--metric <metric>', 'its metric').choices(metrics))
  .option('--points <points>', 'the points of its scale, where that is not the usual one')
  .option('--mapping <file>', 'what the columns mean, as JSON; or the name of a mapping that was saved')
  .addOption(new Option('--date-format <format>', 'how dates are written').choices(dateFormats))
  .option('--source <key>', 'where the answers come from: what came from there before is known')
  .option('--refused <file>', 'where refused rows go; beside the file when left out')
  .option('--dry-run', 'only tell what would become of it')
  .option('--json', 'print the result for programs')
  .action((file, options) => importFile(databaseUrl(), file, options))

program
  .command('create-site')
  .description('Add a site, and print its first secret key, which can be read only now.')
  .argument('<key>', 'the public key of the script tag, such as shop')
  .option('--name <name>', 'its name for people')
  .option('--time-zone <zone>', 'such as Europe/Berlin; UTC when left out')
  .action((key, options) => makeSite(databaseUrl(), key, options))

program
  .command('create-key')
  .description('Make a secret key and print it; it can be read only now.')
  .argument('<name>', 'what it is for')
  .option('--site <key>', 'the site that it opens; the whole installation when left out')
  .addOption(new Option('--scope <scope>', 'what it allows').choices(scopes).default('read'))
  .action((name, options) => makeKey(databaseUrl(), name, options))

program
  .command('invite')
  .description(
    'Invite somebody to the dashboard. Prints what to add to the address of the server; it works once, for a week.',
  )
  .option('--site <key>', 'the site; the whole installation when left out')
  .addOption(new Option('--role <role>', 'what they may do at the site').choices(roles).default('owner'))
  .action(options => makeInvitation(databaseUrl(), options))

program
  .command('reset-password')
  .description(
    'Help somebody who has forgotten their password. Prints what to add to the address of the server; it works once, for a day, and ends all their sessions.',
  )
  .argument('<email>', 'the address of the account')
  .action(email => resetPassword(databaseUrl(), email))

program
  .command('remove-account')
  .description(
    'Remove an account, an operator’s too, with its sessions, links and the invitations to its address. What it did stays in the audit log, without the address.',
  )
  .argument('<email>', 'the address of the account')
  .action(email => removeOne(databaseUrl(), email))

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`${sentenceOf(error as Error)}\n`)
  process.exitCode = 1
}
