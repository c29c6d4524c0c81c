import type { Intent, Proposal } from './intent.ts'
import { any } from './words.ts'

/** What git of this checkout answers. */
function git(...args: readonly string[]): Proposal {
  return { checks: { command: { run: ['git', ...args] } } }
}

/** How a commit comes to be released. */
export const releases: readonly Intent[] = [
  {
    id: 'code-review',
    all: [
      any(
        'code reviews?(?: is| was)? (?:completed?|done|passed|approved|finished|performed)',
        'code (?:is |was |has been |changes )?(?:peer[- ])?reviewed',
        '(?:prs?|pull requests?|merge requests?|(?<!.)(?:all )?(?:the )?(?:code )?changes|code)(?: \\w+){0,4} (?:reviewed|approved)',
        'peer[- ]reviews?(?:ed)?|code reviews?|reviewed by (?:at least )?(?:one|two|\\d)',
        'approvals? (?:from|by) (?:at least )?(?:one|two|\\d)',
        '(?:one|two|\\d)\\+? (?:approvals?|reviewers?)',
      ),
    ],
    none: [
      /reviews?: /i,
      any('files|terraform|plans?|variables|secrets|environments?|reviewed by operations'),
      any(
        'security|legal|error codes?|infrastructure|change management|design|accessibility|status codes?',
        'stakeholders?|production readiness|app store|promo codes?|process|schema|dashboard|access',
        'code review checklist|comments|change request|configuration changes?|manual code review|captured',
        'coverage|emergency|change board|cab|changes? approved',
      ),
    ],
    evenOfPeople: true,
    propose: () => ({ checks: { github: { approvals: { gte: 1 } } } }),
    examples: [
      'Code reviewed',
      'Pull request approved',
      'Peer review done',
      'Code review completed',
      'Code is reviewed and approved',
    ],
    counterExamples: [
      'Code review: the cart counts each article once',
      'terraform plan reviewed by 2 people',
      'Environment variables peer-reviewed',
      'Coverage of critical code reviewed',
      'Security code review done',
      'Error codes reviewed',
      'Change approved by the change board',
      'Code review process documented',
    ],
  },
  {
    id: 'branch-protected',
    all: [any('branch(?:es)?|main|master'), any('protection|protected')],
    propose: () => ({ checks: { github: { protection: { branch: 'main' } } } }),
    examples: ['Branch protection enabled on main', 'Main branch is protected'],
    counterExamples: ['Branch merged', 'Main page is protected by a login'],
    none: [any('pages?|routes?|login|menu|menus')],
  },
  {
    id: 'tagged',
    all: [
      any('releases?|versions?|git|commits?|v\\d+(?:\\.\\d+)*|builds?'),
      any('tags?|tagged|tag created|etiqueta\\w*|taggé\\w*'),
    ],
    none: [any('images?|docker|analytics|google|meta|html|container|manager|script|know|previous|rollback')],
    propose: () => git('describe', '--exact-match', '--tags', 'HEAD'),
    examples: ['Release tagged in git', 'Create a git tag for the version', 'Version is tagged', 'Tag release'],
    counterExamples: [
      'Docker image tagged',
      'Meta tags set',
      'Google Tag Manager installed',
      'Previous release tag is known',
    ],
  },
  {
    id: 'committed',
    evenNegated: true,
    all: [
      any(
        'uncommitted changes|working (?:tree|directory) (?:is )?clean|git status|clean working tree',
        '(?:all )?(?:code|changes|files|work|commits?|everything)[^.;]{0,12} (?:committed|pushed|merged)',
        '(?:commit|push|merge)(?: all)?(?: code| changes| everything| latest)?[^.;]{0,20} (?:to|into) (?:the )?(?:git\\w*|main|master|remote|origin|repo\\w*|production|release)',
        'git (?:push|pull)|latest code (?:is )?(?:pulled|pushed)|pull (?:the )?(?:latest|on)',
        'merged (?:in)?to (?:main|master)|up[ -]to[ -]date with (?:main|master)',
        'git repository (?:is )?(?:up[ -]to[ -]date|clean)|branch (?:is )?merged|pushed to \\w+',
      ),
    ],
    none: [
      any(
        'secrets?|credentials?|never|docker|images?|registry|notifications?|deploys?|automatic\\w*',
        'triggers?|\\.env\\S*|keys?|\\w+_keys?|hooks?|schema|(?:not|never) (?:be )?committed',
      ),
    ],
    also: any('push|archive'),
    propose: () => git('diff', '--quiet', 'HEAD'),
    examples: [
      'All changes committed',
      'Code pushed to main',
      'No uncommitted changes',
      'Commit all code to GitHub',
      'Push to GitHub',
      'Pull on production server',
      'Feature branch is merged',
      'Git repository up to date',
    ],
    counterExamples: [
      'No secrets committed',
      'Docker image pushed to the registry',
      'Push notifications work',
      'Push to main deploys automatically',
    ],
  },
]
