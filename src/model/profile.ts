/** A selection of rules and levels under one name. */
export type Profile = 'baseline' | 'strict' | 'api' | 'intermediate' | 'modern'
