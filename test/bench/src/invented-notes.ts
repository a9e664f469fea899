import { createRandom, type Random } from '@evenkeel/sample/random.ts'

const SMALL_WORDS = (
  'the of and to a in is it that for on we was with as this be at by not are from but or have an they which one you all ' +
  'there more when so about what who into some could them other than then now only its over also after use two how our ' +
  'work first well way even new want because any these give most us will should can'
).split(' ')
const DEEDS = (
  'send write draft call book update review publish invite confirm schedule prepare share check fix merge print ask order ' +
  'collect translate'
).split(' ')
const BEGINNINGS = 'b br c ch d dr f fl g gr h j k kl l m n p pl pr qu r s sh sl st t th tr v w'.split(' ')
const VOWELS = 'a e i o u ai ea ee ie oa ou'.split(' ')
const ENDINGS = 'b ck d f ft g l ld m mp n nd ng nt p r rd rk s sk st t x'.split(' ')
const VOCABULARY = 4000
const PEOPLE = 160

function inventWord(random: Random, syllables: number): string {
  let word = ''
  for (let count = 0; count < syllables; count++)
    word += random.pick(BEGINNINGS) + random.pick(VOWELS) + (random.chance(0.5) ? random.pick(ENDINGS) : '')
  return word
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * Returns a running document of about so many letters in invented words: dated meetings with rosters, talk, links, tasks
 * in several forms and decisions. No sentence comes back, so that nothing remembered of one flatters the next.
 */
export function inventNotes(letters: number, seed: string): string {
  const random = createRandom(`notes ${seed}`)
  const words = Array.from({ length: VOCABULARY }, () => inventWord(random, random.integer(1, 3)))
  const names = Array.from(
    { length: PEOPLE },
    () => `${capital(inventWord(random, 2))} ${capital(inventWord(random, random.integer(1, 2)))}`,
  )
  const groups = Array.from({ length: 30 }, () => `${capital(inventWord(random, 2))} ${capital(inventWord(random, 1))}`)
  // A few words make most of a text, as in any language.
  const content = (): string => words[Math.floor(words.length * random.number() ** 2.5)] ?? 'word'
  const phrase = (count: number): string =>
    Array.from({ length: count }, () => (random.chance(0.45) ? random.pick(SMALL_WORDS) : content())).join(' ')
  const sentence = (): string => {
    const middle = random.chance(0.15) ? `, ${random.pick(names)} said, ` : ' '
    return `${capital(phrase(random.integer(4, 12)))}${middle}${phrase(random.integer(3, 12))}.`
  }
  const deed = (): string => `${random.pick(DEEDS)} the ${phrase(random.integer(2, 7))}`
  const task = (present: readonly string[], day: string): string => {
    const owner = random.pick(present)
    const first = owner.split(' ')[0] ?? owner
    return random.pick([
      `- [ ] ${owner}: ${deed()}`,
      `- [x] ${capital(deed())} (${first})`,
      `- ACTION: ${first} to ${deed()} by Friday`,
      `- ${owner} will ${deed()} before ${day}`,
      `- TODO: ${deed()}`,
      `* AI ${first}: ${deed()} next week`,
    ])
  }
  const parts: string[] = []
  const written = { letters: 0 }
  const add = (line: string): void => {
    parts.push(line)
    written.letters += line.length + 1
  }
  for (let meeting = 0; ; meeting++) {
    if (written.letters >= letters) break
    const year = 2025 - Math.floor(meeting / 300)
    const day = `${year}-${String(12 - (Math.floor(meeting / 25) % 12)).padStart(2, '0')}-${String(28 - (meeting % 25)).padStart(2, '0')}`
    const present = random.shuffled(names).slice(0, random.integer(5, 14))
    add(`## ${capital(phrase(2))} call ${day}\n\n### Attendees\n`)
    for (const name of present) add(`- ${name} (${random.pick(groups)})`)
    for (let topic = random.integer(2, 6); topic > 0; topic--) {
      add(`\n### ${capital(phrase(random.integer(2, 5)))}\n`)
      for (let line = random.integer(3, 14); line > 0; line--) {
        if (random.chance(0.08)) add(task(present, day))
        else if (random.chance(0.06)) add(`- See [${phrase(3)}](https://${content()}.example/${content()})`)
        else if (random.chance(0.03)) add(`- Agreed to ${deed()}.`)
        else if (random.chance(0.5)) add(`- ${sentence()}`)
        else add(`${sentence()} ${sentence()}\n`)
      }
    }
    if (random.chance(0.6)) {
      add('\n### Action items\n')
      for (let count = random.integer(1, 6); count > 0; count--) add(task(present, day))
    }
    add('')
  }
  return parts.join('\n').slice(0, letters)
}
