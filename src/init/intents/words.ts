/** One of these words or phrases, as whole words in any case; a part may be a regular expression. */
export function any(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, 'iu')
}

/** What says that something is so, rather than that somebody does it. */
export const state = any(
  ...[
    'configured',
    'enabled',
    'set',
    'set up',
    'setup',
    'installed',
    'active',
    'valid',
    'working',
    'works',
    'in place',
  ],
  ...[
    'obtained',
    'enforced',
    'forced',
    'running',
    'up',
    'healthy',
    'present',
    'applied',
    'passing',
    'passes?',
    'green',
  ],
  ...['accessible', 'reachable', 'loads?', 'returns?', 'responds?', 'responding', 'exposed', 'available', 'connected'],
  ...['configure', 'enable', 'enforce', 'install', 'use', 'add', 'ensure', 'verify', 'check', 'confirm', 'implement'],
  ...[
    'configurad[oa]s?',
    'ativ[oa]',
    'habilitad[oa]s?',
    'rodando',
    'funcionando',
    'instalad[oa]',
    'configuré',
    'activé',
  ],
  ...['strong', 'unique', 'random', 'secure', 'restricted', 'complete', 'completed', 'created', 'generated', 'done'],
)

/** What stands in place of a value. */
export const placeholder =
  /^(?:<.*|\$.*|\[.*|\.\.\.|…|xxx+|your.*|example.*|changeme|change-me|placeholder|.*(?:example\.(?:com|org|net)|your-?(?:domain|app|site|server)|yourdomain|mydomain|domain\.com).*)$/i
