/** A word of a name that says that the file is there to be copied. */
const word = /(?:^|[._-])(?:examples?|sample|template|dist|tpl|tmpl|defaults?)(?:[._-]|$)/i

/** Whether an env file is by its name one that is copied and filled in, such as `.env.example`; git is meant to track it. */
export function isTemplateName(path: string): boolean {
  return word.test(path.slice(path.lastIndexOf('/') + 1))
}

/** What recipes of Symfony write into `.env`, which holds defaults and is tracked; secrets belong to `.env.local`. */
const ofRecipes = /^###> [\w.-]+\/[\w.-]+ ###\s*$/m

/** Whether an env file is there to be copied or laid over, by its name or by what stands in it. */
export function isTemplate(path: string, text: string): boolean {
  return isTemplateName(path) || (/(?:^|\/)\.env$/.test(path) && ofRecipes.test(text))
}

/** The name under which a template is filled in: `.env` of `.env.example`. */
export function withoutTemplate(path: string): string {
  return path.replace(/[._-](?:examples?|sample|template|dist|tpl|tmpl|defaults?)$/i, '')
}
