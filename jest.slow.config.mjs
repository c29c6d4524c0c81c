import ordinary from './jest.config.mjs'

/** Tests that bound time or memory. They need the machine to themselves, so they run one by one and apart from the rest. */
export default {
  ...ordinary,
  // Jest's own: each file loads the program anew, so that none is measured on what another has warmed up.
  runtime: 'jest-runtime',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './strip.mjs' },
  roots: ['<rootDir>/__tests__/slow'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  maxWorkers: 1,
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/measured-again.ts'],
}
