import { any } from './intents/words.ts'

/** What a person does, and no machine sees: the item is about the doing. Some intents mean such items all the same. */
const activity = any(
  'test|testing|retest|document|review|monitor|train|notify|tune|consider|plan|rotate|discuss',
  'announce|communicate|define|decide|agree|inform|prepare|practi[sc]e|rehearse|draft|share',
  'coordinate|evaluate|investigate|optimi[sz]e|refactor|avoid|write|assign|identify|understand',
  'schedule|audit|update|remove|delete|clean|archive|simulate|perform|conduct|educate|establish',
  'estimate|design|explain|demonstrate|show|minimi[sz]e|analy[sz]e|measure|benchmark|compare|think',
  'learn|read|submit|register|purchase|buy|contact|ask|request|invite|publish|promote|collect',
  'gather|inspect|log ?in to|go to|click|navigate|select|choose|sign (?:in|up) (?:to|at|for)|press',
  'fix|call|tell|record|list|observe|watch|walk|try|simplify|migrate users|follow|keep|maintain|stop',
  'in (?:the )?[\\w.-]{2,20}(?: [\\w.-]{2,20})?:|copy|save|store|note|capture|discuss|brief|interview|wait|testar|documentar|revisar|monitorar|monitorizar|treinar|notificar|definir|planejar',
  'considerar|avaliar|simular|medir|manter|atualizar|limpar|comunicar|calcular|ajustar|acompanhar',
  'coletar|armazenar|probar|planificar|capacitar|informar|actualizar|evaluar|tester|documenter',
  'former|planifier|définir|surveiller|informer|évaluer|communiquer',
)

const beginsWithActivity = new RegExp(`^(?:${activity.source})`, 'iu')

/** The same said of what was done, with the verb of which it is: nobody sees from outside that it was. */
const done =
  /(?<!\band |[/,] ?)\b(?:(re-?test|test|monitor|audit|benchmark|record|register)ed|(updat|rotat|regenerat|schedul|measur|captur|observ|not|purchas|compar|archiv|simulat)ed|(plan(?=n)|submit(?=t))[nt]ed)(?: (?:for|to|with|in|on|from|by|and|before|after|at|of|per) [^.;:]{1,60})?[.]?$/i

/** What is done again and again, which is never done. */
const again = /^(?:regular(?:ly)?|periodic(?:ally)?|ongoing|recurring|routine(?:ly)?|quarterly|annual(?:ly)?)\b/i

/** The verb with which an item begins that is about what a person does, or does again and again; undefined for others. */
export function verbAtBeginning(text: string): string | undefined {
  return beginsWithActivity.exec(text)?.[0] ?? again.exec(text)?.[0]
}

/** The verb of an item in English that ends with what a person did; undefined for others. */
export function verbAtEnd(text: string): string | undefined {
  const [, regular, silent, doubled] = done.exec(text) ?? []
  return silent === undefined ? (regular ?? doubled) : `${silent}e`
}

/** Nobody can see from outside whether these are right. */
export const people = any(
  'documented|documentad[oa]s?|documentation (?:is )?(?:complete|written|updated)|runbooks?',
  'playbooks?|on-?call|(?<!privilege )escalation|stakeholders?|teams?|equipe|equipo|équipe|training|trained',
  'reviewed|approved|approval|signed off|rollback (?:plan|procedures?|strategy|steps)',
  'roll ?back plan|incident response|legal|gdpr|lgpd|rgpd|dsgvo|privacy|compliance|budget|costs?',
  'dashboards?|alerts?|alerting|alertas?|alarms?|notified|pentest|penetration test\\w*',
  'user acceptance|uat|load test\\w*|stress test\\w*|teste de carga|disaster recovery|slos?|slas?',
  'retention|retenção|reten[ct]i[oó]n|contact(?:s|ed)?|responsible|owners?(?! only)|policy|policies',
  'procedures?|strategy|strategies|understood|agreed|scheduled for|identified|announced|communicated',
  'considered|discussed|decided|evaluated|aware|familiar|knows? (?:how|who|what|where|which|the)|briefed',
  'guidelines?|rehears\\w+|(?:restore|recovery|dr|fire) drills?|meetings?|engineers?|developers?|everyone',
  'someone|(?:users?|customers?|admins?|visitors?|guests?|members?|clients?) (?:can|may|are able)|feedback',
  'optimi[sz]ed|tuned|acceptable|reasonable|adequate',
  // What defends against an attack is known by trying it.
  'ssrf|(?<!x-)xss(?!-)|injections?|traversal|fixation|spoofing|hijacking|tampering',
  // Settings of a hosting platform, which only its console shows.
  '(?:build|start|install|deploy|run) commands?|(?:root|output|publish|base) director(?:y|ies)',
)
