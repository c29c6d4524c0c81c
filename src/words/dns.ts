import type { RuleTexts } from './rule.ts'

const zone = 'Correct the record at the DNS provider; then wait until caches have let go of the old one.'

export const dns = {
  'dns/expected': {
    title: 'The records are the expected ones',
    level: 'error',
    why: 'Visitors are sent to wherever the records point, whatever was deployed elsewhere.',
    fix: { default: zone },
    source: 'RFC 1034 section 3.6',
  },
  'dns/exists': {
    title: 'The name has records of this type',
    level: 'error',
    why: 'A name without records leads nowhere.',
    fix: { default: 'Create the record at the DNS provider, and see that the domain is delegated and not on hold.' },
    source: 'RFC 2308',
  },
  'dns/dangling-cname': {
    title: 'The alias leads to a name that exists',
    level: 'error',
    why: 'An alias to a name that is gone serves nothing, and whoever registers that name takes over the host.',
    fix: { default: 'Remove the CNAME record, or create again what it points to.' },
    source: 'RFC 1034 section 3.6.2; OWASP WSTG-CONF-10',
  },
  'dns/target-address': {
    title: 'The names in the records have addresses',
    level: 'error',
    why: 'Mail or connections that are sent to a name without an address arrive nowhere.',
    fix: { default: 'Create A or AAAA records for the name, or correct the record that leads to it.' },
    source: 'RFC 5321 section 5.1, RFC 2782, RFC 9460 section 3',
  },
  'dns/bogus': {
    title: 'The signatures of the zone hold (DNSSEC)',
    level: 'error',
    why: 'For everybody behind a resolver that checks signatures, which are many of the large ones, the name does not exist.',
    fix: {
      default:
        'See that the name server signs the zone again before signatures expire, and that the DS record at the registrar belongs to its key. In haste, remove the DS record at the registrar.',
    },
    source: 'RFC 4035 section 5, RFC 8914',
  },
  'dns/unsigned': {
    title: 'The records are signed (DNSSEC)',
    level: 'error',
    why: 'Without signatures nobody notices a forged answer.',
    fix: { default: 'Sign the zone at the DNS provider, and publish its DS record at the registrar.' },
    source: 'RFC 4035 section 3.2.3',
  },
  'dns/name-server-address': {
    title: 'Every name server of the zone has an address',
    level: 'error',
    why: 'Resolvers lose time on a name server that cannot be reached, and whoever registers its name answers for the zone.',
    fix: { default: 'Correct the NS record, at the registrar too, or create the address of the name server.' },
    source: 'RFC 1034 section 4.2.2, RFC 1912 section 2.8',
  },
  'dns/disagree': {
    title: 'All resolvers give the same records',
    level: 'error',
    why: 'Some visitors still see the old records, or one of the name servers missed the change.',
    fix: {
      default:
        'Wait until the old records have left the caches (`wait-for`), and see that every name server has the same zone. Where answers differ by place on purpose, expect `contains`, or name one resolver.',
    },
    source: 'RFC 1912 section 2.2',
  },
  'dns/soa-serial': {
    title: 'All name servers have the same version of the zone',
    level: 'warning',
    why: 'A secondary that does not follow serves old records to a part of the visitors.',
    fix: { default: 'See that zone transfers and notifications reach every name server.' },
    source: 'RFC 1912 section 2.2, Zonemaster CONSISTENCY01',
  },
  'dns/ttl': {
    title: 'Records live short enough in caches',
    level: 'warning',
    why: 'With a long time to live a move or a rollback takes as long to reach everybody.',
    fix: { default: 'Lower the TTL to 300-3600 seconds well before a move.' },
    source: 'RFC 1912 section 2.2',
  },
  'dns/private-address': {
    title: 'The addresses are public',
    level: 'warning',
    why: 'Nobody outside reaches a private or loopback address, and the record tells of the inner network.',
    fix: { default: 'Point the record to the public address; keep internal names in an internal zone.' },
    source: 'RFC 1918, RFC 4193, RFC 6890',
  },
  'dns/caa': {
    title: 'Only the expected authorities may issue certificates',
    level: 'error',
    why: 'Without CAA every authority may issue for the domain; with a wrong one the next renewal fails.',
    fix: { default: 'Set the CAA records at the domain, such as `0 issue "letsencrypt.org"`.' },
    source: 'RFC 8659, RFC 8657',
  },
  'dns/no-answer': {
    title: 'Every resolver answers',
    level: 'error',
    why: 'A resolver without an answer says nothing about the record, so it is never a pass.',
    fix: {
      default:
        'SERVFAIL: see DNSSEC and the name servers. REFUSED: the server does not serve this zone. Timeout: see that the runner may send DNS there, or name other `resolvers`.',
    },
    source: 'RFC 2308 section 7, RFC 8914',
  },
  'dns/no-authority': {
    title: 'The name servers of the zone are found',
    level: 'error',
    why: 'They hold the truth; without them only caches can be asked.',
    fix: { default: 'See the NS records of the domain at the registrar, or name `resolvers` without `authoritative`.' },
    source: 'RFC 1034 section 4.2',
  },
  'dns/skipped-server': {
    title: 'Name servers that cannot be seen from here',
    level: 'info',
    why: 'This machine has no route to IPv6, so these name servers were not asked.',
    fix: { default: 'Run the gate also from a machine with IPv6.' },
    source: 'readiness-gate design: nothing is left out silently',
  },
  'dns/records': {
    title: 'What the resolvers answer',
    level: 'info',
    why: 'The records at a glance.',
    fix: { default: 'Nothing to do.' },
    source: 'RFC 1034',
  },
} as const satisfies RuleTexts
