import type { RuleTexts } from './rule.ts'

const unasked = 'What could not be asked is not known to be in order.'
const restApi = 'GitHub documentation, REST API'

export const github = {
  'github/target': {
    title: 'The run knows what to ask GitHub about',
    level: 'error',
    why: unasked,
    fix: {
      default:
        'Run the gate on a runner of GitHub, or set GITHUB_REPOSITORY, GITHUB_SHA and GITHUB_TOKEN where you run it.',
    },
    source: 'readiness-gate design: fail closed',
  },
  'github/token': {
    title: 'There is a token that GitHub accepts',
    level: 'error',
    why: unasked,
    fix: {
      default:
        'Leave the input `token` at the token of the job, or give one that is valid; elsewhere set GITHUB_TOKEN.',
    },
    source: `${restApi}, "Authenticating to the REST API"`,
  },
  'github/forbidden': {
    title: 'The token may read what is asked',
    level: 'error',
    why: unasked,
    fix: {
      default:
        'Give the job this permission under `permissions:`. Where the token of a job cannot have it, give the input `token` one of a GitHub App or a fine-grained one that has it.',
    },
    source: `${restApi}, "Permissions required for fine-grained personal access tokens"`,
  },
  'github/unanswered': {
    title: 'GitHub gives an answer that can be read',
    level: 'error',
    why: unasked,
    fix: { default: 'Run the gate again later; where a limit of requests was met, ask less often.' },
    source: `${restApi}, "Rate limits for the REST API"`,
  },
  'github/check-missing': {
    title: 'Every named check is there',
    level: 'error',
    why: 'A check that nobody ran has found nothing.',
    fix: {
      default:
        'Correct the name: it is the one that the pull request shows, with the values of a matrix and, of a reusable workflow, the calling job before it. Where it only begins later, give `wait-for`.',
    },
    source: 'readiness-gate design: fail closed',
  },
  'github/check-pending': {
    title: 'Every named check has ended',
    level: 'error',
    why: 'A check that still runs may fail.',
    fix: { default: 'Give `wait-for`, or let the job of the gate need the other one (`needs:`).' },
    source: `${restApi}, "Check runs"`,
  },
  'github/check-conclusion': {
    title: 'Every named check succeeded',
    level: 'error',
    why: 'What fails here, or was skipped or cancelled, was not shown to work.',
    fix: {
      default:
        'Look at the run and correct what it found. Where another conclusion is in order, say so: `conclusion: { in: [success, skipped] }`.',
    },
    source: `${restApi}, "Check runs"`,
  },
  'github/own-check': {
    title: 'The gate does not wait for its own job',
    level: 'error',
    why: 'A job that waits for itself never ends.',
    fix: { default: 'Leave the job of the gate out of `checks`.' },
    source: 'readiness-gate design: a gate never waits for itself',
  },
  'github/no-pull-request': {
    title: 'The commit came by a pull request',
    level: 'error',
    why: 'Nobody reviewed what was pushed to the branch directly.',
    fix: { default: 'Merge changes by pull requests, and let a ruleset of the branch require them.' },
    source: `${restApi}, "List pull requests associated with a commit"`,
  },
  'github/approvals': {
    title: 'Enough people approve the change as it is now',
    level: 'error',
    why: 'An approval of an earlier commit says nothing of what was pushed after it. Whoever may not write, bots and the author do not count.',
    fix: { default: 'Ask for a review of the newest commit.' },
    source: `${restApi}, "List reviews for a pull request"`,
  },
  'github/changes-requested': {
    title: 'Nobody asks for changes',
    level: 'error',
    why: 'Somebody who may write looked at this and found that it must not be merged.',
    fix: { default: 'Make the changes and ask that person to look again, or dismiss the review with a reason.' },
    source: `${restApi}, "List reviews for a pull request"`,
  },
  'github/code-owners': {
    title: 'Owners of the changed files approve',
    level: 'error',
    why: 'Those who know these files have not looked at the change as it is now.',
    fix: { default: 'Ask one of the owners for a review of the newest commit.' },
    source: 'GitHub documentation, "About code owners"',
  },
  'github/no-code-owners': {
    title: 'There is a CODEOWNERS file',
    level: 'error',
    why: 'Where no file has an owner, none is asked.',
    fix: { default: 'Write .github/CODEOWNERS on the base branch, or leave `code-owners` out.' },
    source: 'GitHub documentation, "About code owners"',
  },
  'github/required': {
    title: 'The branch requires the check',
    level: 'error',
    why: 'A check that the branch does not require stops nobody: what it finds can be merged all the same.',
    fix: {
      default:
        'Add the check under "Require status checks to pass" of a ruleset of the branch, by the name that pull requests show.',
    },
    source: `${restApi}, "Get rules for a branch"`,
  },
  'github/required-source': {
    title: 'The branch says who has to report the check',
    level: 'warning',
    why: 'Whoever may write can set a status of this name by hand, and the branch takes it.',
    fix: { default: 'Choose the app (GitHub Actions) as the source of the check in the ruleset.' },
    source: 'GitHub documentation, "Available rules for rulesets", require status checks to pass before merging',
  },
  'github/bypass': {
    title: 'Nobody may bypass what the branch requires',
    level: 'error',
    why: 'Whoever is on the list merges what the check found to be wrong.',
    fix: {
      default:
        'Empty the bypass list of the ruleset, or "Do not allow bypassing" in the protection of the branch; `bypass: anybody` leaves this out.',
    },
    source: `${restApi}, "Get a repository ruleset"`,
  },
  'github/feature-off': {
    title: 'The scan is on',
    level: 'error',
    why: 'Where nothing is scanned there are no alerts.',
    fix: {
      default: 'Turn it on under "Advanced Security" of the settings of the repository, or leave it out of `alerts`.',
    },
    source: `${restApi}, "Code scanning", "Dependabot alerts", "Secret scanning"`,
  },
  'github/not-analysed': {
    title: 'Code scanning has looked at this commit',
    level: 'error',
    why: 'Alerts are about what was analysed; what came after it nobody looked at.',
    fix: {
      default: 'Let code scanning run on this event, and give `wait-for` where it ends after the gate begins.',
    },
    source: `${restApi}, "List code scanning analyses for a repository"`,
  },
  'github/alerts': {
    title: 'There are no more open alerts than expected',
    level: 'error',
    why: 'These are weaknesses that are known, to others as well.',
    fix: { default: 'Correct what the alerts name, or dismiss them on GitHub with a reason.' },
    source: `${restApi}, "Code scanning", "Dependabot alerts", "Secret scanning"`,
  },
  'github/seen': {
    title: 'What GitHub says',
    level: 'info',
    why: 'What a passed check rests on.',
    fix: { default: 'Nothing to do.' },
    source: 'readiness-gate design: what was seen is told',
  },
} as const satisfies RuleTexts
