export * from '../../../../src/survey/main.ts'
