/** `:pencil2:` and its picture, `[DONE]`, `TODO` before a definition, `Re: The fair.`: what a list puts before who and what. */
const SHORTCODE = /^(?::[a-z\d_+-]{2,30}: ?|\p{Extended_Pictographic}\ufe0f? ?){1,3}/u
const STATE_TAG =
  /^[[(](?:done|todo|to do|in progress|wip|open|closed|pending|ongoing|blocked|new|carried over|hecho|pendiente|fait|en cours)[\])]:? /i
const TOPIC = /^(?:re|about|topic|on|concerning|concerne|asunto|sobre): [^.:]{2,60}[.:] (?=\S)/i
const RE = /^re: (?=\S)/i

/** Returns a task's words without the pictures, state and topic that stand before whoever is to do it. */
export function withoutTaskHead(text: string): string {
  const first = text.charCodeAt(0)
  // Most tasks begin with a letter, and only few of these with R.
  const isPlain = (first >= 97 && first <= 122) || (first >= 65 && first <= 90)
  if (isPlain && !/^(?:re|about|topic|on|con|as|so)/i.test(text)) return text
  const bare = text.replace(SHORTCODE, '').replace(STATE_TAG, '')
  const rest = bare.replace(TOPIC, '').replace(RE, '')
  return rest.length < 4 ? text : rest
}
