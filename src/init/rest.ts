import { any } from './intents/words.ts'

/** Words that say nothing of what is meant: of grammar, of every release, and of care. */
const neutral = any(
  'sin|sem|sans|ohne|abiert\\w+|cr[ií]tic\\w+|activos?|correct[oa]s?|activ[oa]s?|kuruldu|doğru|girildi|aktif|zorunlu',
  'the|a|an|and|or|of|to|in|on|at|for|with|by|from|is|are|be|been|has|have|had|was|were|that|this',
  'these|it|its|our|your|you|we|all|any|every|each|both|no|not|only|also|than|as|per|via|through',
  'into|onto|over|out|up|off|new|production|prod|staging|live|servers?|hosts?|vps|machine|cloud',
  'applications?|apps?|web|sites?|websites?|backend|frontend|front-end|back-end|client|services?',
  'systems?|project|platform|environments?|settings?|config\\w*|setup|configured|enabled|set',
  'working|works?|in place|active|correct(?:ly)?|proper(?:ly)?|successful(?:ly)?|fully',
  'strong(?:ly)?|secure(?:ly|d)?|valid(?:ated)?|verified|verify|check(?:ed)?|confirm(?:ed)?|ensure',
  'make sure|must|should|can|will|need(?:s|ed)?|using|use[ds]?|required|necessary|appropriate',
  'actual|real|main|default|public|custom|automatic(?:ally)?|automated|daily|weekly',
  'deploy(?:ed|ment|ing)?|release|launch|before|after|during|when|if|once|where|least|users?|file',
  'files|key|values?|data|code|run(?:s|ning)?|test(?:ed|s)?|passes?|passing|http|https|url|added',
  'created?|implemented|installed|installation|available|ready|done|completed?|applied|updated',
  'nginx|apache|docker|kubernetes|aws|azure|gcp|vercel|railway|render|netlify|heroku|cloudflare',
  'supabase|postgres\\w*|mysql|redis|mongo\\w*|django|rails|laravel|node(?:\\.js)?|next(?:\\.js)?',
  'react|python|java|php|ruby|github|gitlab|actions|e\\.g\\.?|etc\\.?|ex|or higher|rules|policy',
  'headers?|o|os|as|da|das|do|dos|de|del|em|no|na|nos|nas|para|por|com|con|e|y|el|la|los|las|un|una',
  'um|uma|deve|ser|ambiente|produ\\S+|servi[dt]or|arquivo|correta(?:mente)?|le|les|des|du|et|est',
  'sont|pour|avec|sur|en|der|die|das|und|ist|sind|für|mit|auf|im|von|ve|için|ile|и|в|на|для|по|из',
  'garantir|verificar|configurar|todos?|todas?',
)
const word = /[\p{L}\p{N}][\p{L}\p{N}'.-]*[\p{L}\p{N}]/gu

/** How many words of a text are neither among the patterns nor neutral: what else it says. */
export function unexplained(text: string, patterns: readonly RegExp[]): number {
  const left = [...patterns, neutral].reduce(
    (rest, { source, flags }) => rest.replace(new RegExp(source, `${flags}g`), ' '),
    text,
  )
  const words = (left.match(word) ?? []).filter((one) => /\p{L}/u.test(one))
  return words.reduce((sum, one) => sum + (unspaced.test(one) ? lengthOf(one) : one.length > 2 ? 1 : 0), 0)
}

/** Scripts that put no space between words, of which one takes about so many characters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const ofWord = 3

/** Words of a text, about. */
export function lengthOf(text: string): number {
  return text.split(' ').reduce((sum, one) => sum + (unspaced.test(one) ? Math.ceil(one.length / ofWord) : 1), 0)
}
