import type { RuleTexts } from './rule.ts'

export const command = {
  'command/not-found': {
    title: 'The program can be started',
    level: 'error',
    why: 'A program that is not there has checked nothing.',
    fix: { default: 'Install the program where the command runs, or correct its name; `on` chooses the machine.' },
    source: 'readiness-gate design: fail closed',
  },
  'command/timeout': {
    title: 'The command ends within its time',
    level: 'error',
    why: 'A command without an end is not a yes.',
    fix: { default: 'Run it by hand to see what it waits for, or give the check a longer `timeout`.' },
    source: 'readiness-gate design: fail closed',
  },
  'command/exit': {
    title: 'The command ends with the expected exit code',
    level: 'error',
    why: 'The exit code is how a program says whether it succeeded.',
    fix: { default: 'Run the command by hand in the same place and read what it says.' },
    source: 'POSIX.1-2024, section 2.8.2',
  },
  'command/stdout': {
    title: 'The command prints what is expected',
    level: 'error',
    why: 'The output says what the exit code cannot.',
    fix: { default: 'Run the command by hand in the same place and compare its output with the expectation.' },
    source: 'readiness-gate design: expectations',
  },
  'command/stderr': {
    title: 'The error output is as expected',
    level: 'error',
    why: 'Programs put warnings there that their exit code does not tell.',
    fix: { default: 'Run the command by hand in the same place and read its error output.' },
    source: 'readiness-gate design: expectations',
  },
  'command/json': {
    title: 'The JSON output has the expected values',
    level: 'error',
    why: 'A value that differs or is missing is a state that nobody planned.',
    fix: { default: 'Run the command by hand in the same place and look at the value under that path.' },
    source: 'RFC 9535',
  },
  'command/number': {
    title: 'The number that the command prints is within its limits',
    level: 'error',
    why: 'A limit is there since beyond it something breaks.',
    fix: { default: 'Run the command by hand in the same place; free what is used up, or correct the limit.' },
    source: 'readiness-gate design: expectations',
  },
  'command/output': {
    title: 'The output can be judged as a whole',
    level: 'error',
    why: 'An output that was cut or is not in the expected form proves nothing.',
    fix: { default: 'Let the command print less, or in the form that the expectation reads.' },
    source: 'readiness-gate design: fail closed',
  },
} as const satisfies RuleTexts
