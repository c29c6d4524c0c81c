import ordinary from './jest.config.mjs'

/** Tests that bound time or memory. They need the machine to themselves, so they run one by one and apart from the rest. */
export default {
  ...ordinary,
  roots: ['<rootDir>/__tests__/slow'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  maxWorkers: 1,
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/measured-again.ts'],
}
