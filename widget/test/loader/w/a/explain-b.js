export * from '../../../../src/explain/main.ts'
