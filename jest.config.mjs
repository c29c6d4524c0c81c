// What this machine trusts besides is no part of a test, and would be read anew for each.
delete process.env.NODE_EXTRA_CA_CERTS

export default {
  // Node itself loads the tests, and what they test once a worker.
  runtime: '<rootDir>/scripts/jest/runtime.ts',
  testEnvironment: '<rootDir>/scripts/jest/environment.ts',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // What takes long and what bounds time or memory have runs of their own: npm run test:long, npm run test:slow.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/long/', '<rootDir>/__tests__/slow/'],
  transform: {},
  // For what hangs. A busy machine takes its time.
  testTimeout: 60_000,
  // On two cores, too: most tests wait for servers and programs of their own.
  maxWorkers: 3,
  // A worker ends by itself; on a busy machine not within the half second after which it would be killed.
  workerGracefulExitTimeout: 10_000,
}
