/** A word of a name that says that the file is there to be copied. */
const word = /(?:^|[._-])(?:examples?|sample|template|dist|tpl|tmpl|defaults?)(?:[._-]|$)/i

/** Whether an env file is by its name one that is copied and filled in, such as `.env.example`; git is meant to track it. */
export function isTemplateName(path: string): boolean {
  return word.test(path.slice(path.lastIndexOf('/') + 1))
}

/** The name under which a template is filled in: `.env` of `.env.example`. */
export function withoutTemplate(path: string): string {
  return path.replace(/[._-](?:examples?|sample|template|dist|tpl|tmpl|defaults?)$/i, '')
}
