import { z } from 'zod'
import { strict } from '../../../check/schema/fields.ts'
import { asRoot, few, isDenied } from './program.ts'
import { defineVerifier, type StepResult } from './verifier.ts'

type State = 'active' | 'inactive' | 'unknown' | 'missing'

/** Asks ufw, firewalld, nftables and iptables; one that is active and refuses by default is enough. Needs root: `sudo: true`. */
export const firewallActive = defineVerifier({
  schema: strict({ sudo: z.boolean().optional() }),
  steps: ({ sudo }) =>
    [
      ['ufw', 'status'],
      ['firewall-cmd', '--state'],
      ['nft', 'list', 'ruleset'],
      ['iptables', '-S', 'INPUT'],
    ].map((program) => asRoot(sudo, program)),
  judge: ([ufw, firewalld, nft, iptables]) => {
    const states: Readonly<Record<string, State>> = {
      ufw: stateOf(ufw, (text) =>
        /^Status: active$/m.test(text) ? true : /^Status: inactive$/m.test(text) ? false : undefined,
      ),
      firewalld: firewalldState(firewalld),
      nftables: stateOf(nft, refusesByNft),
      iptables: stateOf(iptables, refusesByIptables),
    }
    const of = (state: State): string[] => Object.keys(states).filter((name) => states[name] === state)
    if (of('active').length > 0) return []
    const expected = 'an active firewall that refuses what is not allowed'
    const observed = Object.entries(states)
      .map(([name, state]) => `${name} ${state}`)
      .join(', ')
    if (of('unknown').length > 0 || of('inactive').length === 0) {
      const message =
        of('unknown').length > 0 ? `${few(of('unknown'))} may not be asked` : 'No firewall program is there'
      const fix =
        'Firewalls are shown to root only: allow the account these commands by sudoers without a password and set `with: { sudo: true }`.'
      return of('unknown').length > 0
        ? [{ message, expected, observed, fix, inconclusive: true }]
        : [{ message, expected, observed }]
    }
    return [{ message: 'No firewall is active', expected, observed }]
  },
})

function stateOf(result: StepResult | undefined, isActive: (text: string) => boolean | undefined): State {
  if (!result || isMissing(result)) return 'missing'
  if (result.code !== 0 || result.truncated) return 'unknown'
  const active = isActive(result.stdout)
  if (active === undefined) return 'unknown'
  return active ? 'active' : 'inactive'
}

/** `firewall-cmd --state` ends with 252 when the daemon does not run. */
function firewalldState(result: StepResult | undefined): State {
  if (!result || isMissing(result)) return 'missing'
  if (/^running$/m.test(result.stdout)) return 'active'
  return /not running/.test(result.stdout + result.stderr) && !isDenied(result) ? 'inactive' : 'unknown'
}

function isMissing(result: StepResult): boolean {
  return result.missing || (result.argv[0] === 'sudo' && /command not found/.test(result.stderr))
}

/** A base chain on input whose policy is drop, or that ends in an unconditional drop or reject. */
function refusesByNft(ruleset: string): boolean {
  const chains = ruleset.matchAll(/chain \S+ \{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)
  return [...chains].some(([, body = '']) => {
    if (!/type filter hook input/.test(body)) return false
    return /policy drop;/.test(body) || /^[ \t]*(counter (packets \d+ bytes \d+ )?)?(drop|reject\b.*)$/m.test(body)
  })
}

function refusesByIptables(rules: string): boolean {
  return /^-P INPUT DROP$/m.test(rules) || /^-A INPUT -j (DROP|REJECT\b.*)$/m.test(rules)
}
