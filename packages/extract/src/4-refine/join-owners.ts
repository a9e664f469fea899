import type { ActionCandidate } from '../2-recognise/action-candidate.ts'

/** A sentence this sure names owners beside those of another sentence on its line. */
const JOINED_MIN = 0.5

/**
 * Returns the stronger of two proposals on one line with whom the weaker names: what one line asks of several people is
 * one entry, and each of its sentences may name an owner. `first` is the one whose owners are named first.
 */
export function joinOwners(
  stronger: ActionCandidate,
  weaker: ActionCandidate,
  first: ActionCandidate,
): ActionCandidate {
  const isLoose = weaker.by.startsWith('loose-')
  if (stronger.owners.length === 0)
    return weaker.ownerWords === null || isLoose
      ? stronger
      : { ...stronger, owners: weaker.owners, ownerWords: weaker.ownerWords }
  const isOther =
    !isLoose &&
    weaker.owners.length > 0 &&
    weaker.confidence >= JOINED_MIN &&
    !stronger.text.includes(weaker.text) &&
    !weaker.text.includes(stronger.text)
  if (!isOther) return stronger
  const [one, other] = first === stronger ? [stronger, weaker] : [weaker, stronger]
  const names = new Set(one.owners.map(({ name }) => name))
  const owners = [...one.owners, ...other.owners.filter(({ name }) => !names.has(name))]
  const isWhole = weaker.owners.length === owners.length
  return { ...stronger, text: isWhole ? weaker.text : `${one.text} ${other.text}`, owners }
}
