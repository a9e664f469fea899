import { clustersOf } from './separate-clusters.ts'

/** Whom one meeting names: whole names and names of one word, folded. */
export interface NamedAtMeeting {
  readonly meeting: string
  readonly file: string
  readonly wholes: ReadonlySet<string>
  readonly singles: ReadonlySet<string>
}

/** Of more names of one word than this the first by letters tell which circle a meeting belongs to. */
const SINGLES_MAX = 12

/**
 * Returns a function that gives the circle of people to which a meeting belongs: meetings of one file, with somebody
 * in common by the whole name, or with two in common by their first names. The Adam of strangers is another Adam.
 */
export function circlesOf(meetings: readonly NamedAtMeeting[]): (meeting: string) => string {
  const clusters = clustersOf()
  const firstWith = new Map<string, string>()
  const joinBy = (key: string, meeting: string): void => {
    const first = firstWith.get(key)
    if (first === undefined) firstWith.set(key, meeting)
    else clusters.join(first, meeting)
  }
  for (const { meeting, file, wholes, singles } of meetings) {
    joinBy(`file ${file}`, meeting)
    for (const name of wholes) joinBy(`whole ${name}`, meeting)
    const few = [...singles].sort().slice(0, SINGLES_MAX)
    for (const [place, one] of few.entries())
      for (const other of few.slice(place + 1)) joinBy(`two ${one} ${other}`, meeting)
  }
  return clusters.of
}
