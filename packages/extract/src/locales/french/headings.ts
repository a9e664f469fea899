import type { HeadingWords } from '../heading-words.ts'

/** The headings of French notes. */
export const FRENCH_HEADINGS: HeadingWords = {
  whole: {
    attendees:
      'présents|présent|présentes|présent e s|présent es|présents et présentes|étaient présents|étaient présentes|' +
      'étaient présent e s|sont présents|sont présentes|ont participé|personnes présentes|membres présents|participants|' +
      'participantes|participant e s|participants présents|participants à la réunion|liste des présents|' +
      'liste des participants|liste de présence|feuille de présence|présences|présence|tour des présents|invités|' +
      'invités présents|en présentiel|en visio|en visioconférence|à distance|également présents|également présent|' +
      'observateurs|animation|animateur|animatrice|animé par|animation de la réunion|facilitation|facilitateur|' +
      'facilitatrice|modération|modérateur|modératrice|présidence|président|présidente|président de séance|' +
      'présidente de séance|secrétaire|secrétaire de séance|secrétariat|secrétariat de séance|prise de notes|' +
      'rédaction|rédacteur|rédactrice|rapporteur|rapporteuse|scribe|preneur de notes|preneuse de notes',
    absent:
      'absents|absent|absentes|absent e s|excusés|excusé|excusées|excusé e s|absents excusés|absentes excusées|' +
      'absents et excusés|excusés et absents|absent excusé|étaient absents|étaient excusés|absents non excusés|' +
      'absences|absences excusées|personnes excusées|personnes absentes|membres excusés|membres absents|non présents|' +
      'représentés|procurations|pouvoirs|ont donné pouvoir',
    invited: 'convoqués|destinataires|diffusion|liste de diffusion|conviés',
    actions:
      'actions à mener|actions à faire|actions à réaliser|actions à entreprendre|actions à suivre|actions à venir|' +
      'actions en cours|actions décidées|action à mener|plan d action|plan d actions|liste des actions|liste d actions|' +
      'suivi des actions|relevé d actions|relevé des actions|tableau des actions|tableau de suivi|à faire|' +
      'à faire pour la prochaine fois|à faire d ici la prochaine réunion|choses à faire|tâches|tâches à faire|' +
      'tâches à réaliser|liste des tâches|répartition des tâches|prochaines étapes|prochaine étape|étapes suivantes|' +
      'suites à donner|suite à donner|les suites|suites de la réunion|pour la prochaine fois|pour la prochaine réunion|' +
      'd ici la prochaine réunion|d ici la prochaine fois|engagements|engagements pris|qui fait quoi|points d action|' +
      'reste à faire|travail à faire|devoirs|actions précédentes|actions de la réunion précédente|' +
      'retour sur les actions|rappel des actions|actions en suspens|actions en attente|actions reportées',
    'actions-done':
      'actions terminées|actions réalisées|actions effectuées|actions faites|actions soldées|fait|terminé|terminés|' +
      'terminées|tâches terminées|tâches réalisées|réalisé',
    decisions:
      'décisions|décision|relevé de décisions|relevé des décisions|relevé de décision|décisions prises|' +
      'décisions actées|résolutions|résolutions adoptées|délibérations|points actés|accords|votes|votes et décisions|ce qui a été décidé',
    agenda:
      'objectif|objectifs|objectif de la réunion|objectifs de la réunion|but de la réunion|objet de la réunion|' +
      'ce qui peut être amélioré|points à améliorer|à améliorer|ordre du jour|odj|proposition d ordre du jour|points à l ordre du jour|sujets|sujets à aborder|points à aborder|' +
      'points à traiter|programme|prochaine réunion|prochaines réunions|date de la prochaine réunion|' +
      'prochaine rencontre|prochain rendez vous|prochains rendez vous|prochaines dates|dates à retenir|' +
      'ordre du jour de la prochaine réunion|prochaine séance',
    standing:
      'liens|lieu|date|heure|horaire|horaires|coordonnées|comment participer|se connecter|connexion|enregistrement|' +
      'ressources|documents|pièces jointes|annexes|annexe|références|sommaire|table des matières|mentions légales|' +
      'contact|contacts',
    outcomes: 'points divers|à retenir|ce qu il faut retenir|conclusions|suites',
    transcript: 'transcription|retranscription|verbatim',
  },
  roster: 'participantes',
  absent: 'absents|absentes',
  tasks:
    'que ferons nous|qu allons nous faire|actions à mener|actions à faire|actions à réaliser|prochaines étapes|suites à donner|plan d action|' +
    'relevé d action|suivi des actions|tâches à faire|qui fait quoi|reste à faire',
  tasksFirst: 'tâches|travail à faire|travaux à mener|à faire',
  done: 'terminées|terminés|réalisées|effectuées|soldées',
  talk: 'échanges|débat|débats|compte',
  members: 'membres',
  voting: 'présents|votants',
  decisions: 'décisions|résolutions|délibérations|décision|délibération|relevé de décisions',
  decisionsFirst: 'décisions|résolutions|relevé de décisions|relevé des décisions|points actés',
  notDecisions:
    'à prendre|discussions|discussion|échanges|en attente|en suspens|prochaine|prochaines|précédente|précédentes|proposée|proposées|prise de',
  agenda: 'ordre du jour',
  transcript: 'transcription|retranscription',
  recording: 'enregistrement',
  openings: 'les|nos|le|la|des|nouvelles|nouveaux|autres',
  carried: 'précédente|précédentes|dernière|en suspens|en attente|reportées|en cours|rappel|suivi',
  notTasks:
    'actions en justice|actions militantes|actions culturelles|actions collectives|actions de formation|actions de communication|bonnes actions',
}
