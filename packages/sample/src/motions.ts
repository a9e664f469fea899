import type { Beat } from './beat.ts'
import { champion, type SamplePerson } from './people.ts'
import type { Motion } from './plan.ts'
import type { Random } from './random.ts'

/** Who leads a group moves much of what it decides. */
const CHAMPION_WEIGHT = 3

function drawSeconder(mover: SamplePerson, present: readonly SamplePerson[], random: Random): SamplePerson {
  const others = present.filter((person) => person.organization !== mover.organization)
  return others.length === 0 ? mover : random.weighted(others, ({ voice }) => voice)
}

/** Returns what a meeting agreed on and by whom it was moved and seconded: those who speak up most move most. */
export function drawAgreed(beats: readonly Beat[], present: readonly SamplePerson[], random: Random): Motion[] {
  return beats.flatMap(({ topic, agreed }): Motion[] => {
    if (agreed === undefined) return []
    const mover = random.weighted(present, (person) => person.voice * (person === champion ? CHAMPION_WEIGHT : 1))
    return [{ topic, text: agreed, outcome: 'carried', mover, seconder: drawSeconder(mover, present, random) }]
  })
}

/** Returns what was moved at a meeting and did not carry; what nobody of the organization was there to move was not moved. */
export function drawDeclined(beats: readonly Beat[], present: readonly SamplePerson[], random: Random): Motion[] {
  return beats.flatMap(({ topic, moved }): Motion[] => {
    const own = present.filter((person) => person.organization === moved?.by)
    if (moved === undefined || own.length === 0) return []
    const mover = random.pick(own)
    const { text, outcome } = moved
    return [{ topic, text, outcome, mover, seconder: drawSeconder(mover, present, random) }]
  })
}

/** Returns a motion as minutes put it: "Moved by A, seconded by B: text. Carried by consent." */
export function writeMotion({ text, outcome, mover, seconder }: Motion): string {
  const verdict = { carried: 'Carried by consent.', failed: 'Motion failed.', tabled: 'Tabled.' }[outcome]
  return `Moved by ${mover.name}, seconded by ${seconder.name}: ${text}. ${verdict}`
}

/** Returns who moved what was agreed, as a clause behind it: "Moved by A, seconded by B; carried." */
export function writeMovers({ mover, seconder }: Motion): string {
  return `Moved by ${mover.name}, seconded by ${seconder.name}; carried.`
}
