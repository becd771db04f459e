import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Budgets, overBudget, sizeTable } from './sizes/budgets.ts'
import { measureSizes } from './sizes/measure.ts'
import { measureFirstLook } from './sizes/measure-dashboard.ts'
import { differsFromReadme, writeIntoReadme } from './sizes/readme.ts'

const readmePath = fileURLToPath(new URL('../README.md', import.meta.url))
const dist = (name: string) => fileURLToPath(new URL(`../${name}/dist`, import.meta.url))
const packagePath = fileURLToPath(new URL('../package.json', import.meta.url))

const { budgets } = JSON.parse(readFileSync(packagePath, 'utf8')) as { budgets: Budgets }
const sizes = { ...measureSizes(dist('widget')), overview: measureFirstLook(dist('dashboard')) }
console.log(sizeTable(sizes, budgets))

const complaints = overBudget(sizes, budgets).map(name => `${name} is over its budget in package.json.`)
if (process.argv.includes('--write')) {
  writeFileSync(readmePath, writeIntoReadme(readReadme(), sizes, budgets))
} else if (differsFromReadme(readReadme(), sizes)) {
  complaints.push('README.md states other sizes: run npm run size -- --write.')
}
for (const complaint of complaints) console.error(`✖ ${complaint}`)
process.exitCode = complaints.length > 0 ? 1 : 0

function readReadme(): string {
  try {
    return readFileSync(readmePath, 'utf8')
  } catch {
    return ''
  }
}
