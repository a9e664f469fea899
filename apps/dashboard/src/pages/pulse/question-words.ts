import type { PulseQuestion } from '@evenkeel/domain/pulse.ts'

/** A question of the pulse, with what it is called in a table. */
export interface QuestionWords {
  readonly question: PulseQuestion
  readonly label: string
  readonly asks: string
}

/** The questions about what an organization gives, then those about trust in it. */
export const questionWords: readonly QuestionWords[] = [
  { question: 'power', label: 'Power', asks: 'How much power and influence does it have on what we are for?' },
  { question: 'involvement', label: 'Involvement', asks: 'How far is it involved in what we do?' },
  { question: 'resources', label: 'Resources', asks: 'How much does it bring: money, people, skills, rooms?' },
  { question: 'reliability', label: 'Reliability', asks: 'How reliable is it: does it do what it said it would?' },
  { question: 'mission', label: 'Mission', asks: 'How far does it support what we are for?' },
  { question: 'openness', label: 'Openness', asks: 'How open is it to a frank discussion?' },
]

/** The grades, from the least to the most. */
export const gradeWords: readonly { readonly grade: number; readonly label: string }[] = [
  { grade: 1, label: 'Not at all' },
  { grade: 2, label: 'A little' },
  { grade: 3, label: 'Fairly' },
  { grade: 4, label: 'A great deal' },
]
