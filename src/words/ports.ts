import type { RuleTexts } from './rule.ts'

const unasked = 'A port that could not be asked is not known to be open or closed.'

export const ports = {
  'ports/open': {
    title: 'The ports that must be open are open',
    level: 'error',
    why: 'Whoever needs this port cannot reach the service. Open means that something accepts the connection: a proxy in front may do so without a service behind it, which an `http` or `service` check sees.',
    fix: {
      default:
        'Refused: start the service, or let it listen on this address. Filtered: open the port in the firewall and in the security group.',
      docker:
        'Refused: publish the port (`ports:`) and see that the container runs. Filtered: open it in the firewall.',
    },
    source: 'RFC 9293 section 3.10.7',
  },
  'ports/closed': {
    title: 'The ports that must be closed are closed',
    level: 'error',
    why: 'Databases, caches and application servers that the internet reaches are found by scanners within hours.',
    fix: {
      default: 'Let the service listen on 127.0.0.1 or the private network only, and close the port in the firewall.',
      docker:
        'Publish the port on loopback only (`127.0.0.1:5432:5432`) or not at all: Docker opens published ports past ufw.',
    },
    source: 'OWASP ASVS 14.1, CIS Controls 4.4',
  },
  'ports/silent': {
    title: 'The host answers on at least one port',
    level: 'error',
    why: 'Where nothing answers at all, closed ports cannot be told from a wrong host or a runner that is shut out.',
    fix: {
      default: 'Correct the host, or name in `open` a port that must answer, so that the closed ones can be trusted.',
    },
    source: 'readiness-gate design: fail closed',
  },
  'ports/dns': {
    title: 'The name of the host resolves',
    level: 'error',
    why: unasked,
    fix: { default: 'Create the DNS record, correct the name, or give the address by `resolve` before DNS moves.' },
    source: 'RFC 1034',
  },
  'ports/no-route': {
    title: 'There is a route to the host',
    level: 'error',
    why: unasked,
    fix: {
      default:
        'Run the gate from a machine that reaches this network, and that no route or policy of its own holds back.',
    },
    source: 'readiness-gate design: fail closed',
  },
  'ports/target': {
    title: 'There is a host to look at',
    level: 'error',
    why: unasked,
    fix: { default: 'Set `url` of the environment, or `host` in the check.' },
    source: 'readiness-gate design: fail closed',
  },
  'ports/seen': {
    title: 'What state the ports are in',
    level: 'info',
    why: 'A refused port is closed on the machine, a filtered one by a firewall on the way.',
    fix: { default: 'Nothing to do.' },
    source: 'RFC 9293 section 3.5.2',
  },
  'ports/skipped-address': {
    title: 'Addresses that cannot be seen from here',
    level: 'info',
    why: 'This machine has no route to IPv6, so these addresses were not judged.',
    fix: { default: 'Run the gate also from a machine with IPv6.' },
    source: 'readiness-gate design: nothing is left out silently',
  },
} as const satisfies RuleTexts
