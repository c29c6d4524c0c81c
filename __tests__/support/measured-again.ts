import { jest } from '@jest/globals'

// A neighbour on the machine can spoil a measure; what is too slow or too large is so three times.
jest.retryTimes(2, { logErrorsBeforeRetry: true })
