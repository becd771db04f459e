export * from '../../../../src/extras/main.ts'
