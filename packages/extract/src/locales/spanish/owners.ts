import type { OwnerWords } from '../owner-words.ts'

/** Who does what, in Spanish. */
export const SPANISH_OWNERS: OwnerWords = {
  conjunctions: 'y|e',
  companions: 'con',
  everyone:
    'todos|todas|todo el mundo|todas y todos|todos y todas|tod s|todes|todos los miembros|todas las organizaciones|todo el grupo|cada uno',
  groups: 'el grupo|el equipo|la junta|el comité|la comisión|la coordinadora|la mesa|grupo|equipo|junta|comité',
  groupOpenings: 'el|la|los|las|nuestro|nuestra|todos|todas',
  groupHeads: 'grupo|equipo|comité|comisión|junta|mesa|coordinadora|secretaría',
  nobody: 'por definir|por determinar|por confirmar|por asignar|nadie|sin asignar|alguien|a definir|pendiente',
  labels: 'responsable|responsables|encargado|encargada|a cargo de|asignado a|quién',
}
