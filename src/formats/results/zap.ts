import { at, listAt, textAt } from '../payload.ts'
import { momentOf, type Reading, severityOf, Tally } from './reading.ts'

const byRisk = ['informational', 'low', 'medium', 'high']

/**
 * The traditional JSON report of ZAP: one alert of a site counts once, by its risk. What somebody marked as a false
 * positive (confidence 0) does not count.
 * @throws Unreadable
 */
export function readZap(data: unknown): Reading {
  const sites = listAt(data, 'site')
  const tally = new Tally()
  for (const site of sites) {
    for (const alert of listAt(site, 'alerts')) {
      if (textAt(alert, 'confidence') === '0') continue
      const severity = severityOf('zap', byRisk[Number(textAt(alert, 'riskcode') ?? Number.NaN)])
      tally.add(severity, textAt(alert, 'name') ?? textAt(alert, 'alert') ?? 'an alert')
    }
  }
  const { counts, named } = tally
  const moment = momentOf(at(data, 'created')) ?? momentOf(at(data, '@generated'))
  return { format: 'zap', looked: { what: 'sites', count: sites.length }, counts, named, at: moment, commits: [] }
}
