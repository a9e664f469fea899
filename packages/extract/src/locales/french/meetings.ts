import type { MeetingWords } from '../meeting-words.ts'

/** How French notes speak of meetings. */
export const FRENCH_MEETINGS: MeetingWords = {
  headings:
    'réunion|réunions|compte rendu|cr|procès verbal|pv|séance|assemblée|rencontre|conseil|comité|bureau|atelier|visio|point|lundi|' +
    'mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  titles: 'réunion|compte[- ]rendu|procès[- ]verbal|PV|CR|ordre du jour|assemblée|séance|rencontre',
  dateLabels: 'date|date et heure|date de la réunion|date et lieu|date et horaires|quand|le|tenue le|réunion du',
  otherDays:
    'prochaine réunion|prochaine rencontre|prochaine séance|prochain rendez-vous|réunion précédente|dernière réunion|' +
    'date limite|échéance|publié le',
  stamps: 'créé par|créé le|dernière modification|modifié le|généré le|mis à jour le|rédigé le|diffusé le|imprimé le',
  cancelled: 'annulée|annulé|reportée|pas de réunion',
  reports: "rapport annuel|rapport trimestriel|rapport semestriel|rapport mensuel|rapport d'activité|bilan annuel",
  nextMeeting:
    'prochaine réunion|prochaine rencontre|prochaine séance|prochaine assemblée|prochain comité|prochain bureau',
}
