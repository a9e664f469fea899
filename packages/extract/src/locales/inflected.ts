/** Returns other forms of each verb of a list, as a list of the same kind: verbs parted by `|`. */
export function inflected(verbs: string, formsOf: (verb: string) => readonly string[]): string {
  return verbs.split('|').flatMap(formsOf).join('|')
}
