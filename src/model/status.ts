export type Status = 'passed' | 'failed' | 'error' | 'blocked' | 'pending' | 'expired' | 'waived' | 'skipped'

export const statuses: readonly Status[] = [
  'passed',
  'failed',
  'error',
  'blocked',
  'pending',
  'expired',
  'waived',
  'skipped',
]

export type Verdict = 'ready' | 'not-ready' | 'error'
