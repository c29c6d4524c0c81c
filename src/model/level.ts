/** Only `error` fails a check; `warning` and `info` are shown. */
export type Level = 'error' | 'warning' | 'info'
