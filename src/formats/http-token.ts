/** One character of a token (RFC 9110 section 5.6.2), as the source of a regular expression. */
export const tchar = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]"

/** A token: the name of a header, method, cookie or directive. */
export const token = new RegExp(`^${tchar}+$`)
