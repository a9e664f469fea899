interface TrustedTypesFactory {
  readonly createPolicy: (name: 'default', rules: { readonly createScriptURL: (address: string) => string }) => unknown
}

/**
 * Lets scripts, such as the analysis in its worker, be started from the page's own origin and from nowhere else, in
 * browsers that ask for such a rule (Trusted Types); markup made from text stays refused.
 */
export function trustOwnScripts(page: { readonly origin: string; readonly trustedTypes?: TrustedTypesFactory }): void {
  page.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, page.origin).origin === page.origin) return address
      throw new TypeError('a script of another origin was refused')
    },
  })
}
