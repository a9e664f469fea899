import { foldName } from '@evenkeel/domain/fold-name.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'

const NOTHING = wordsOfAll(({ tasks }) => tasks?.nothing)
const LENGTH_MAX = 40

/** Returns whether a text only says that nothing stands in its place: `none`, `TBD`, `à définir`. */
export function saysNothing(text: string): boolean {
  return text.length <= LENGTH_MAX && NOTHING.has(foldName(text))
}
