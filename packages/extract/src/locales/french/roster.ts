import type { RosterWords } from '../roster-words.ts'

/** Who takes part, in French notes. */
export const FRENCH_ROSTER: RosterWords = {
  roles: {
    chair:
      'président|présidente|présidence|président de séance|présidente de séance|co président|co présidente|' +
      'vice président|vice présidente',
    'note-taker':
      'secrétaire|secrétaire de séance|secrétariat|secrétariat de séance|prise de notes|notes|rédaction|rédacteur|' +
      'rédactrice|rapporteur|rapporteuse|preneur de notes|preneuse de notes',
    facilitator:
      'animation|animateur|animatrice|animé par|facilitation|facilitateur|facilitatrice|modération|modérateur|modératrice',
    guest: 'invité|invitée|invités|invitées|observateur|observatrice|observateurs',
  },
  remarks:
    'en visio|à distance|par téléphone|en ligne|en retard|arrivé en retard|arrivée en retard|parti plus tôt|excusé|' +
    'excusée|absent|absente|présent|présente|membre|trésorier|trésorière|bénévole|salarié|salariée|suppléant|' +
    'suppléante|titulaire|il|elle|iel|en partie',
  notNames:
    'présents|présentes|excusés|excusées|absents|participants|ordre|réunion|compte|procès|date|lieu|heure|horaire|' +
    'lien|liens|aucun|aucune|personne|néant|tous|toutes|tout|les|des|une|nous|vous|ils|elles|merci|bienvenue|' +
    'quorum|membres|nom|noms|prénom|organisation|structure|association|fonction|rôle|animation|secrétaire|' +
    'président|présidente|prochaine|prochain|décision|décisions|action|actions|suite|suites|point|points|avec|' +
    'ainsi|également|autres|environ|soit|liste',
  groupLabels:
    'membres|observateurs|invités|présents|participants|équipe|conseil|comité|bureau|salariés|bénévoles|autres|également|projet|encadrants|encadrantes|étudiants|étudiantes|élèves|tuteurs|tutrices|enseignants|enseignantes|professeurs|élus|élues|public|habitants|parents|représentants|adhérents|administrateurs',
  nameColumns:
    'nom|noms|prénom|nom et prénom|prénom et nom|nom prénom|participant|participants|personne|membre|présents',
  tellingNameColumns: 'participants|présents',
  markColumns: 'présent|présence|présent e|présent absent',
  organizationColumns: 'organisation|structure|association|organisme|collectif|groupe|affiliation|entité',
  presentMarks: 'oui|présent|présente|o',
  honorifics: 'mme|mlle|monsieur|madame|dr|pr',
  cameBefore:
    'étaient présents|étaient présentes|sont présents|sont présentes|était présent|était présente|ont participé|ont participé à la réunion|ont assisté à la réunion|participaient à la réunion',
  cameBehind:
    'étaient présents|étaient présentes|sont présents|sont présentes|était présent|était présente|ont participé|ont participé à la réunion|ont assisté à la réunion|participaient à la réunion',
  awayBefore:
    'étaient excusés|étaient excusées|était excusé|était excusée|sont excusés|sont excusées|est excusé|est excusée|étaient absents|étaient absentes|était absent|était absente|se sont excusés|se sont excusées',
  awayBehind:
    'étaient excusés|étaient excusées|était excusé|était excusée|sont excusés|sont excusées|est excusé|est excusée|étaient absents|étaient absentes|était absent|était absente|est absent|est absente|' +
    "s'est excusé|s'est excusée|se sont excusés|se sont excusées|s’est excusé|s’est excusée",
  chairedBy:
    'réunion est présidée par|séance est présidée par|assemblée est présidée par|réunion présidée par|séance présidée par|assemblée présidée par|sous la présidence de|séance est ouverte par|réunion est ouverte par',
  notesBy:
    'compte rendu rédigé par|compte-rendu rédigé par|procès-verbal rédigé par|compte rendu par|compte-rendu par|notes prises par|prise de notes par|rédigé par|notes',
  presenceSigns: 'présent|excus|absent|particip|assist|présid|ouverte|rédigé|notes',
}
