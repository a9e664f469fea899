import { monthDay } from './calendar.ts'
import { champion, type SamplePerson } from './people.ts'
import type { PlannedMeeting, Task } from './plan.ts'
import { createRandom, type Random } from './random.ts'
import { elaborations, monologue, openings, reactions } from './stories/small-talk.ts'

export interface Turn {
  readonly speaker: SamplePerson
  readonly text: string
  /** Seconds from the beginning of the call. */
  readonly at: number
}

/** `said` marks the tasks that somebody takes on in so many words. */
export interface Talk {
  readonly turns: readonly Turn[]
  readonly said: readonly Task[]
  readonly seconds: number
}

const WORDS_PER_SECOND = 2.3

/** How readily somebody speaks at a point in the two years: the champion ever more, the group that falls silent ever less. */
function readiness(person: SamplePerson, progress: number): number {
  if (person === champion) return person.voice * (0.8 + 2.6 * progress)
  if (person.organization === 'field') return person.voice * Math.max(0.05, 0.8 - progress)
  return person.voice
}

/** Returns a stock of sentences, shuffled, that gives each of them once and then begins anew. */
function stockOf(sentences: readonly string[], random: Random): () => string {
  let left: string[] = []
  return () => {
    if (left.length === 0) left = random.shuffled(sentences)
    return left.pop() ?? ''
  }
}

/** Returns what was said at a meeting; `commits` says whether owners repeat their task in a full sentence or only say yes. */
export function talkOf(meeting: PlannedMeeting, commits: boolean, seed: number): Talk {
  const random = createRandom(`${seed} talk ${meeting.series} ${meeting.number}`)
  const react = stockOf(reactions, random)
  const lecture = stockOf(monologue, random)
  const elaborate = stockOf(elaborations, random)
  const turns: Turn[] = []
  const said: Task[] = []
  let seconds = random.integer(20, 70)
  const say = (speaker: SamplePerson, text: string): void => {
    turns.push({ speaker, text, at: seconds })
    seconds += Math.ceil(text.split(' ').length / WORDS_PER_SECOND) + random.integer(2, 9)
  }
  const anyone = (except: SamplePerson): SamplePerson => {
    const others = meeting.present.filter((person) => person !== except)
    return random.weighted(others, (person) => readiness(person, meeting.progress))
  }
  const banter = (count: number): void => {
    for (let left = count; left > 0; left--) {
      const speaker = anyone(turns[turns.length - 1]?.speaker ?? meeting.facilitator)
      const long = speaker === champion && random.chance(0.15 + 0.55 * meeting.progress)
      say(
        speaker,
        long
          ? lecture()
          : random.chance(0.4)
            ? `${react()} ${elaborate()}`
            : random.chance(0.4)
              ? `${react()} ${react()}`
              : react(),
      )
    }
  }
  say(
    meeting.facilitator,
    'Good, I think we can begin. A check-in first, one sentence each, and please say if you have to leave early.',
  )
  banter(random.integer(3, 6))
  for (const topic of new Set([...meeting.remarks, ...meeting.tasks].map((entry) => entry.topic))) {
    say(meeting.facilitator, random.pick(openings).replace('%', topic.charAt(0).toLowerCase() + topic.slice(1)))
    for (const remark of meeting.remarks.filter((candidate) => candidate.topic === topic)) {
      const words = remark.text.split(' ')
      const half = Math.floor(words.length * 0.6)
      // Captions cut into each other: a short word of somebody else lands in the middle of a sentence.
      if (words.length > 12 && random.chance(0.25)) {
        say(remark.speaker, words.slice(0, half).join(' '))
        say(anyone(remark.speaker), random.pick(['Mm-hm.', 'Right.', 'Yes.']))
        say(remark.speaker, words.slice(half).join(' '))
      } else say(remark.speaker, random.chance(0.6) ? `${remark.text} ${elaborate()}` : remark.text)
      banter(meeting.series === 'assembly' ? random.integer(4, 9) : random.integer(4, 8))
    }
    for (const agreed of meeting.agreed.filter((candidate) => candidate.topic === topic)) {
      say(meeting.facilitator, `Then I hear that ${agreed.text}. Is anybody outside their range with that?`)
      banter(1)
      say(meeting.facilitator, 'No objections, so that is decided.')
    }
    for (const task of meeting.tasks.filter((candidate) => candidate.topic === topic)) {
      const owner = task.owners[0]
      if (owner?.kind !== 'person') continue
      if (!commits) {
        say(meeting.facilitator, `Somebody would have to ${task.text}.`)
        say(owner.person, random.pick(['That can be me.', 'Put me down for that.', 'I can take that one.']))
        continue
      }
      const due = task.dueDay === null ? '' : ` by ${monthDay(task.dueDay)}`
      say(owner.person, `I will ${task.text}${due}.`)
      say(anyone(owner.person), random.pick(['Thank you.', 'Great, thank you.', 'Wonderful.']))
      said.push(task)
    }
  }
  banter(random.integer(2, 4))
  say(meeting.facilitator, 'Thank you all, that was it. Safe ways home.')
  return { turns, said, seconds: seconds + random.integer(3, 15) }
}
