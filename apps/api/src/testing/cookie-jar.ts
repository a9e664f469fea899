/** The cookies of one browser, by name; it sends all of them everywhere, which is more than a browser does. */
export interface CookieJar {
  readonly header: () => string
  /** Takes over what an answer sets. */
  readonly keep: (answer: Response) => void
  readonly get: (name: string) => string | undefined
}

/** Returns an empty jar. */
export function makeCookieJar(): CookieJar {
  const cookies = new Map<string, string>()
  return {
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    keep: (answer) => {
      for (const line of answer.headers.getSetCookie()) {
        const [pair = '', ...attributes] = line.split(';')
        const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(pair) ?? []
        const isGone = attributes.some((one) => /^\s*max-age=0\s*$/i.test(one))
        if (isGone) cookies.delete(name)
        else cookies.set(name, value)
      }
    },
    get: (name) => cookies.get(name),
  }
}
