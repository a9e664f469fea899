import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isCommonSurname } from '../identity/common-surnames.ts'

const TURNED = twinPattern(
  /^((?:(?:van|von|de|der|den|da|di|du|la|le) ){0,2}\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}\.?)?)(?=$|[,;]|\s{1,3}[([–—\uE000-])/u,
)

/** Returns an entry that begins `Ruiz, Ana` as `Ana Ruiz`; any other, and a name with its organization, as it is. */
export function familyNameLast(entry: string): string {
  if (!entry.includes(', ')) return entry
  const [whole = '', family = '', given = ''] = TURNED.exec(entry) ?? []
  if (whole === '') return entry
  const folded = foldName(family)
  const isTurned =
    isGivenName(foldName(given.split(' ', 1)[0] ?? '')) && (!isGivenName(folded) || isCommonSurname(folded))
  return isTurned ? `${given} ${family}${entry.slice(whole.length)}` : entry
}
