import { type Intent, onServer } from './intent.ts'
import { any, either, state } from './words.ts'

/** How the machine is kept: what only somebody on it can see. */
export const hardening: readonly Intent[] = [
  {
    id: 'ssh',
    evenNegated: true,
    all: [
      any('ssh|sshd|root login|permitrootlogin|passwordauthentication'),
      any(
        'disabled?|desabilitad[oa]|desabilitar|désactivé[es]?|keys? only|key-only|key-based|only|no',
        'apenas|hardened|hardening|root login|password (?:login|authentication|auth)|non-default port',
        'key authentication|configured',
      ),
    ],
    none: [any('rotat\\w+|documented|review\\w*|deploy(?:ment)? keys?|github|secrets?|tunnel|team')],
    propose: () =>
      onServer(
        { command: { run: ['sshd', '-T'], expect: { stdout: { contains: 'passwordauthentication no' } }, on: 'app' } },
        'an account that may run `sshd -T`',
      ),
    examples: [
      'SSH root login disabled',
      'SSH password authentication disabled',
      'SSH access with keys only',
      'Acesso SSH apenas com chaves',
      'Disable root login via SSH',
    ],
    counterExamples: ['SSH keys rotated', 'SSH access documented', 'SSH into the server'],
  },
  {
    id: 'guards',
    all: [
      any('fail2ban|unattended[- ]upgrades?|apparmor|selinux|auditd|crowdsec|automatic security updates'),
      either(state, /^(?:fail2ban|unattended|crowdsec|apparmor|selinux)\b/i),
    ],
    none: [any('consider|documented')],
    propose: () =>
      onServer(
        { command: { use: 'systemd-service-active', with: { unit: 'fail2ban.service' }, on: 'app' } },
        'the name of the unit',
      ),
    examples: [
      'fail2ban installed',
      'Configurar fail2ban',
      'Enable unattended-upgrades',
      'Automatic security updates enabled',
    ],
    counterExamples: ['Consider fail2ban', 'Security updates are read'],
  },
  {
    id: 'clock-and-memory',
    all: [any('ntp|chrony|(?<!real-)time sync\\w*|timezone|time zone|swap|locale|ulimits?|file descriptors?'), state],
    none: [any('users?|displayed|shown|shows|dates?|display|picker|tests?|translations?|blue|slots?|calendar')],
    context: any('server|vps|host|machine|system|ntp|chrony|swap|time sync\\w*|ulimits?|instance'),
    propose: () => onServer({ command: { run: ['true'] } }, 'the command that shows it'),
    examples: ['NTP configured on the server', 'Swap space configured', 'Server timezone set to UTC'],
    counterExamples: [
      'Real-time synchronisation of the system verified',
      'Time zone shown to users',
      'Locale switch works',
      'Blue/green swap tested',
    ],
  },
  {
    id: 'account-without-rights',
    evenNegated: true,
    all: [
      any('usermod|adduser|useradd', 'user|account|process|service|app(?:lication)?|usuário'),
      any(
        'usermod|adduser|useradd',
        'non-root|not (?:as )?root|unprivileged|without root|docker group|deploy user|sudo\\w*|não root',
      ),
    ],
    none: [any('database|db|postgres\\w*|mysql|containers?|images?|docker(?!\\s+group)|dockerfile|pods?|aws|iam')],
    propose: () => onServer({ command: { run: ['id', '-nG'] } }, 'whose groups are asked, and what they have to be'),
    examples: [
      'Application runs as a non-root user',
      'User added to docker group',
      'Create a deploy user with sudo rights',
    ],
    counterExamples: ['Database user is not root', 'Container runs as non-root user', 'User accounts work'],
  },
  {
    id: 'system-packages',
    all: [
      any('system|os|server|security|packages?|apt|ubuntu|debian|sistema'),
      any(
        'packages? (?:are |is )?(?:up[ -]to[ -]date|updated)|updates? (?:applied|installed)',
        'apt (?:update|upgrade)|update system packages|patched|patches (?:applied|installed)',
        'atualizar (?:sistema|pacotes)',
      ),
    ],
    none: [any('npm|pip|composer|dependencies|node|python|process')],
    also: any('update|atualizar'),
    propose: () => onServer({ command: { run: ['true'] } }, 'the command that counts updates that wait'),
    examples: [
      'System packages are up to date',
      'Update system packages',
      'Server patched',
      'OS security updates applied',
    ],
    counterExamples: ['npm packages are up to date', 'Security updates process'],
  },
]
