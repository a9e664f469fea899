import type { OwnerWords } from '../owner-words.ts'

/** Who does what, in French. */
export const FRENCH_OWNERS: OwnerWords = {
  conjunctions: 'et',
  everyone:
    'tous|toutes|tout le monde|toutes et tous|tous et toutes|tou te s|tou s tes|tous les membres|toutes les organisations|tout le groupe|chacun|chacune',
  groups:
    "le groupe|l’équipe|l'équipe|le bureau|le comité|le conseil|la commission|le collectif|groupe|équipe|bureau|comité",
  nobody: "à définir|à déterminer|à préciser|à confirmer|à désigner|personne|non attribué|quelqu'un|volontaire",
  labels: 'responsable|responsables|porteur|référent|référente|qui|pilote|attribué à',
}
