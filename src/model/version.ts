/** Version of this program; the same as in package.json, which a test holds. */
export const version = '1.0.0'
