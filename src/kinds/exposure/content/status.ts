import { isRecord } from '../../../model/record.ts'
import { json, type Signature } from './signature.ts'

export const apacheStatus: Signature = ({ text }) =>
  /<title>Apache Status<\/title>|<h1>Apache Server Status for /i.test(text) ? 'the status page of Apache' : null

export const apacheInfo: Signature = ({ text }) =>
  /<title>Server Information<\/title>|<h1[^<>]*>Apache Server Information<\/h1>/i.test(text)
    ? 'the configuration page of Apache'
    : null

export const nginxStatus: Signature = ({ text }) =>
  /^Active connections:\s*\d+\s*\nserver accepts handled requests/m.test(text) ? 'the status page of nginx' : null

export const phpFpmStatus: Signature = ({ text }) =>
  /^pool:[ \t]+\S+\s+process manager:[ \t]+(?:static|dynamic|ondemand)\s/m.test(text)
    ? 'the status page of PHP-FPM'
    : null

export const haproxyStatistics: Signature = ({ text }) =>
  /<title>Statistics Report for HAProxy[^<]{0,200}<\/title>/.test(text) ? 'the statistics of HAProxy' : null

export const lighttpdStatus: Signature = ({ text }) => {
  if (!/<title>Status<\/title>/.test(text)) return null
  if (/<h1>Server-Status \([^<]{0,200}\)<\/h1>/.test(text)) return 'the status page of lighttpd'
  return /<th colspan="2">Server-Features<\/th>|<h1>lighttpd\b[^<]{0,60}<\/h1>/.test(text)
    ? 'the configuration of lighttpd'
    : null
}

export const uwsgiStatistics: Signature = ({ text }) =>
  /^\s*\{/.test(text) && /"listen_queue_errors"\s*:/.test(text) && /"workers"\s*:\s*\[/.test(text)
    ? 'the statistics of uWSGI'
    : null

export const h2oStatus: Signature = ({ text }) =>
  /<title>H2O status<\/title>/.test(text) && /fetchJson\(/.test(text) ? 'the status page of H2O' : null

/** The text format of Prometheus: a type of a metric, and after it a sample of that metric. */
export const metrics: Signature = ({ text }) =>
  /^# TYPE ([a-zA-Z_:][\w:]{0,200}) (?:counter|gauge|histogram|summary|untyped|info|unknown)\n\1(?:_\w{1,20})?[{ ]/m.test(
    text,
  )
    ? 'metrics for Prometheus'
    : null

export const prometheus: Signature = ({ text }) =>
  /<title>Prometheus Time Series Collection and Processing Server<\/title>/.test(text) ? 'Prometheus' : null

export const alertmanager: Signature = ({ text }) =>
  /<title>Alertmanager<\/title>/.test(text) && /alertmanager|\bElm\b/.test(text) ? 'Alertmanager' : null

/** Its start page names itself in each of its versions; that of the cloud lies elsewhere. */
export const netdata: Signature = ({ text }) =>
  /<title>netdata\b[^<]{0,60}<\/title>/i.test(text) && /<meta name="application-name" content="netdata"/.test(text)
    ? 'Netdata'
    : null

export const traefik: Signature = ({ text }) =>
  /<title>Traefik(?: Proxy)?<\/title>/.test(text) ? 'the dashboard of Traefik' : null

export const actuatorIndex: Signature = ({ text }) => {
  const links = json(text)?._links
  if (!isRecord(links) || !Object.values(links).some((link) => isRecord(link) && typeof link.href === 'string'))
    return null
  const delicate = [
    'heapdump',
    'env',
    'threaddump',
    'configprops',
    'loggers',
    'shutdown',
    'mappings',
    'beans',
    'jolokia',
  ]
  const found = delicate.filter((name) => name in links)
  return found.length > 0 ? `Spring Boot Actuator with ${found.join(', ')}` : null
}

export const actuatorEnv: Signature = ({ text }) =>
  Array.isArray(json(text)?.propertySources) || /"propertySources"\s*:\s*\[/.test(text)
    ? 'the environment of a Spring Boot application'
    : null

/** Spring Boot before 2.0 has its endpoints at the top. */
export const oldActuatorEnv: Signature = ({ text }) =>
  /^\s*\{/.test(text) && /"systemProperties"\s*:\s*\{/.test(text) && /"(?:systemEnvironment|profiles)"\s*:/.test(text)
    ? 'the environment of a Spring Boot application'
    : null

export const jolokia: Signature = ({ text }) =>
  /"agent"\s*:\s*"[\d.]/.test(text) && /"protocol"\s*:\s*"[\d.]/.test(text) && /"request"\s*:\s*\{/.test(text)
    ? 'Jolokia, which reads and sets what a Java application holds'
    : null

export const pprof: Signature = ({ text }) =>
  /<title>\/debug\/pprof\/?<\/title>/.test(text) || (/goroutine\?debug=1/.test(text) && /heap\?debug=1/.test(text))
    ? 'the profiler of a Go program'
    : null

export const expvar: Signature = ({ text }) =>
  /^\s*\{/.test(text) && /"memstats"\s*:\s*\{/.test(text) && /"cmdline"\s*:\s*\[/.test(text)
    ? 'the variables of a Go program'
    : null

export const phpInfo: Signature = ({ text }) =>
  /<title>(?:PHP \S+ - )?phpinfo\(\)<\/title>/i.test(text) && /PHP Version/.test(text)
    ? 'the output of phpinfo()'
    : null
