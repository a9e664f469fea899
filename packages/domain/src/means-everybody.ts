import { foldName } from './fold-name.ts'

/** Whom notes mean by these is everybody there, which is no body with members of its own. */
const EVERYBODY: ReadonlySet<string> = new Set(
  (
    'all|everyone|everybody|all members|members|all attendees|attendees|participants|folks|we|us|our team|team|the team|' +
    'group|the group|whole group|the whole group|el grupo|grupo|todos|todas|todo el grupo|el equipo|equipo|' +
    "le groupe|groupe|tous|toutes|tout le monde|l'equipe|l equipe|equipe"
  ).split('|'),
)

/** Returns whether a name that stands for several people means everybody there, and no working group. */
export function meansEverybody(name: string): boolean {
  return EVERYBODY.has(foldName(name.slice(0, 200)))
}
