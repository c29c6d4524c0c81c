/**
 * How much is asked of a site: what its visitors ask as well (`quick`), or also what only somebody asks who looks for
 * what should not be there (`full`), which sets off firewalls and fills logs of errors.
 */
export const depths = ['quick', 'full'] as const

export type Depth = (typeof depths)[number]
