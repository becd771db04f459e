export * from '../../../src/loader/late/extras/main.ts'
