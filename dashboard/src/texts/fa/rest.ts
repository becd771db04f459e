import alerts from './alerts.ts'
import fieldFaults from './field-faults.ts'
import importReport from './import-report.ts'
import imports from './imports.ts'
import responses from './responses.ts'
import settings from './settings.ts'
import setup from './setup.ts'
import surveys from './surveys.ts'
import targeting from './targeting.ts'
import telling from './telling.ts'
import touchpoint from './touchpoint.ts'

export default {
  ...touchpoint,
  ...responses,
  ...surveys,
  ...targeting,
  ...alerts,
  ...imports,
  ...importReport,
  ...fieldFaults,
  ...settings,
  ...setup,
  ...telling,
}
