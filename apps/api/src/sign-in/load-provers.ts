/** Returns the library of e-mail links and other providers, loaded when somebody first asks for one. */
export const loadProver = async () => await import('./prove-elsewhere.ts')

/** Returns the library of passkeys, loaded when somebody first asks for one. */
export const loadPasskeys = async () => await import('./passkeys.ts')
