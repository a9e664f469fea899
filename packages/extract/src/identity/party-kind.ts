import type { PartyKind } from '@evenkeel/domain/party.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { remembered } from '../remembered.ts'

const WHOLE_GROUP = new Set([
  ...wordsOfAll(({ owners }) => owners?.everyone),
  ...wordsOfAll(({ owners }) => owners?.groups),
  ...(
    'the group|group|whole group|all members|members|we|us|team|the team|committee|' +
    'the committee|board|the board|chairs|the chairs|editors|the editors|co chairs|staff|volunteers|' +
    'attendees|all attendees|participants|folks|teams|tac|tsc|toc|tc'
  ).split('|'),
])
const GROUP_ENDINGS = new Set(
  (
    'wg|wgs|sig|sigs|tf|cg|ig|team|teams|committee|subcommittee|commcomm|council|board|group|groups|' +
    'subgroup|taskforce|force|pod|pods|circle|circles|members|chairs|maintainers|editors|leads|staff|tac|' +
    'tsc|toc|tc|crew|collective|squad|caucus|owners|delegates|reps|representatives|cpc'
  ).split('|'),
)
const GROUP_HEADS = wordsOfAll(({ owners }) => owners?.groupHeads)
const ARTICLES = new Set(['le', 'la', 'les', 'el', 'los', 'las'])
const ORGANIZATION_WORDS = new Set(
  (
    'inc|llc|ltd|gmbh|corp|corporation|foundation|institute|university|association|alliance|network|union|' +
    'coalition|fund|center|centre|society|council|ngo|company|partners|trust|federation|consortium|' +
    'college|ministry|department|agency|cooperative|labs|e v'
  ).split('|'),
)

/** Returns whether a name is a working group's and no organization's: by such an ending that organizations do not have. */
export function isWorkingGroup(name: string): boolean {
  const folded = foldName(name.slice(0, 200))
  return /(?:^| )(?:wg|wgs|sig|tf|working groups?|interest group|task ?force|subgroup|subcommittee)$|^(?:wg|sig|working group) /.test(
    folded,
  )
}

/** Returns what sort of party a name reads like; a name without any sign of a group or an organization is a person's. */
export const partyKindOf = remembered((name: string): PartyKind => {
  const folded = foldName(name.slice(0, 200))
  if (WHOLE_GROUP.has(folded)) return 'group'
  if (!folded.includes(' ')) return GROUP_ENDINGS.has(folded) ? 'group' : 'person'
  const words = folded.split(' ')
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  if (GROUP_ENDINGS.has(last)) return 'group'
  if (first === 'all' && last.endsWith('s')) return 'group'
  if (GROUP_HEADS.has(ARTICLES.has(first) ? (words[1] ?? '') : first) || GROUP_HEADS.has(words.slice(0, 2).join(' ')))
    return 'group'
  return words.some((word) => ORGANIZATION_WORDS.has(word)) ? 'organization' : 'person'
})
