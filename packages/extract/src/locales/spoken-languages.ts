import { ENGLISH } from './english/english.ts'
import { FRENCH } from './french/french.ts'
import { GERMAN } from './german/german.ts'
import { ITALIAN } from './italian/italian.ts'
import type { Locale } from './locale.ts'
import { PORTUGUESE } from './portuguese/portuguese.ts'
import { SPANISH } from './spanish/spanish.ts'

/** The languages that notes are read in, all at once; one more is one folder and one name here. */
export const LOCALES: readonly Partial<Locale>[] = [ENGLISH, FRENCH, SPANISH, GERMAN, ITALIAN, PORTUGUESE]
