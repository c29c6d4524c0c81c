/** One of these words or phrases, as whole words in any case: texts of several, divided by bars, which may be regular expressions. */
export function any(...words: readonly string[]): RegExp {
  // Chinese puts no space between words: such a text has to be of them alone.
  const [joined, apart] = [words.filter((word) => han.test(word)), words.filter((word) => !han.test(word))]
  const whole = apart.length === 0 ? [] : [`(?<![\\p{L}\\p{N}_])(?:${apart.join('|')})(?![\\p{L}\\p{N}_])`]
  return new RegExp([...whole, ...joined].join('|'), 'iu')
}

const han = /\p{Script=Han}/u

/** One of several patterns. */
export function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'iu')
}

/** What says that something is so, rather than that somebody does it. */
export const state = any(
  'configured|enabled|set|set up|setup|installed|active|activated|valid|validated|working|works?',
  'in place|obtained|enforced|forced|running|up|healthy|present|ready|applied|passing|passes?|green',
  'accessible|reachable|loads?|returns?|responds?|responding|exposed|available|connected',
  'operational|functional|functioning|verified|configure|enable|enforce|install|use|uses|add|added',
  'ensure|verify|check|confirm|implement|implemented|strong|unique|random|secure|secured|restricted',
  'complete|completed|created|generated|done|deployed|provisioned|defined|live|tested|on',
  'configurad[oa]s?|configurar|ativ[oa]s?|ativad[oa]s?|habilitad[oa]s?|habilitar|rodando',
  'funcionando|instalad[oa]s?|instalar|activ[oa]s?|configuré[es]?|activé[es]?|installé[es]?|aktiv',
  'konfiguriert|eingerichtet|installiert|aktiviert|läuft|aktif|etkin\\w*|kuruldu|yapılandırıldı',
  'çalışıyor|настроен[аоы]?|включ[её]н[аоы]?|работает',
  '已?配置',
  '已?启用',
  '正常',
)

/** What stands in place of a value. */
export const placeholder =
  /^(?:<.*|\$.*|\[.*|\.\.\.|…|xxx+|your.*|example.*|changeme|change-me|placeholder|.*(?:example\.(?:com|org|net)|your-?(?:domain|app|site|server)|yourdomain|mydomain|domain\.com).*)$/i
