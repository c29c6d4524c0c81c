import type { RuleTexts } from './rule.ts'

export const gate = {
  'gate/internal': {
    title: 'The check ran to its end',
    level: 'error',
    why: 'A fault inside the gate says nothing about the target, so it is never read as a pass.',
    fix: { default: 'Report it with the version of the gate and the kind of check; re-run with the same checklist.' },
    source: 'readiness-gate design: fail closed',
  },
  'gate/unsteady': {
    title: 'The check passes several times in a row',
    level: 'error',
    why: 'A target that answers well only now and then is still starting or is one of several that differ.',
    fix: { default: 'Give the deploy more time by `retry.for`, or look at the instances one by one.' },
    source: 'readiness-gate design: retry with `steady`',
  },
  'gate/untrusted-command': {
    title: 'No command that a stranger may have written runs beside secrets',
    level: 'error',
    why: 'Whoever opens a pull request would read the secrets of the run through a command of theirs.',
    fix: {
      default:
        'Run commands after the merge, or in a run without secrets; where every author is trusted set `allow-pull-request-commands: true`.',
    },
    source: 'CWE-829; GitHub Actions security guide, untrusted code',
  },
  'gate/secret-missing': {
    title: 'The secrets that a check needs are there',
    level: 'error',
    why: 'A question that could not be asked is not a yes.',
    fix: {
      default:
        'Run it where the secret is: after the merge, or give the item `phase: post-deploy` and the job of pull requests `phase: pre-deploy`.',
    },
    source: 'GitHub documentation: runs of forks and of Dependabot get no secrets',
  },
  'gate/env-file-missing': {
    title: 'The env file that a check reads values of is there',
    level: 'error',
    why: 'A question that could not be asked is not a yes.',
    fix: {
      default:
        'Write the env file before the gate runs, hand it over as `env-content`, or name another by `env-file`; where it exists only later, give the item a `phase`.',
    },
    source: 'readiness-gate design: fail closed',
  },
  'gate/cancelled': {
    title: 'The run was not cancelled before the check was asked',
    level: 'error',
    why: 'What was cut off says nothing about the target, so it is neither a pass nor a fault of it.',
    fix: {
      default:
        'Run it again; where the time of the job ran out, raise its `timeout-minutes`, or shorten `retry.for` and `timeout`.',
    },
    source: 'GitHub Actions documentation: workflow cancellation reference',
  },
  'gate/timeout': {
    title: 'The check ended within its time',
    level: 'error',
    why: 'A question without an answer is not a yes.',
    fix: { default: 'See why the target is slow, or give the check a longer `timeout`.' },
    source: 'readiness-gate design: fail closed',
  },
} as const satisfies RuleTexts
