import type { OwnerWords } from '../owner-words.ts'

/** Who does what, in French. */
export const FRENCH_OWNERS: OwnerWords = {
  conjunctions: 'et',
  companions: 'avec',
  everyone:
    'tous|toutes|tout le monde|toutes et tous|tous et toutes|tou te s|tou s tes|tous les membres|toutes les organisations|tout le groupe|chacun|chacune',
  groups: "le groupe|l'équipe|le bureau|le comité|le conseil|la commission|le collectif|groupe|équipe|bureau|comité",
  groupOpenings: "le|la|les|notre|nos|l'équipe|tous|toutes",
  groupHeads: 'groupe|équipe|l équipe|comité|commission|bureau|pôle|cellule',
  nobody: "à définir|à déterminer|à préciser|à confirmer|à désigner|personne|non attribué|quelqu'un|volontaire",
  labels: 'responsable|responsables|porteur|référent|référente|qui|pilote|attribué à',
}
