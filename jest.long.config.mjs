import ordinary from './jest.config.mjs'

/** Whole projects, every mistake by itself, hundreds of processes: what would hold up who waits for the ordinary suite. */
export default {
  ...ordinary,
  roots: ['<rootDir>/__tests__/long'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
}
