import type { DueWords } from '../due-words.ts'

/** When things are due, in French. */
export const FRENCH_DUES: DueWords = {
  leads:
    "d'ici le|d'ici à|d'ici au|d'ici la|d'ici|avant le|avant la|avant|pour le|pour la|pour|au plus tard le|au plus tard|" +
    "jusqu'au|échéance|date limite|limite|à rendre le|à rendre pour le|le",
  otherLeads: 'du|de|depuis|depuis le|dernier|dernière|réunion le|lieu le|en date du|tenue le|entre le',
  today: "aujourd'hui|ce soir",
  tomorrow: 'demain',
  dayAfterTomorrow: 'après-demain',
  thisWeek: 'cette semaine|fin de semaine|la fin de la semaine|la fin de semaine|fin de la semaine',
  nextWeek: 'la semaine prochaine|semaine prochaine|sous huitaine|sous une semaine|sous 8 jours',
  endOfMonth: 'fin du mois|la fin du mois|fin de mois|la fin de mois|ce mois-ci',
  nextMonth: 'le mois prochain|mois prochain',
  endOfYear: "fin d'année|la fin de l'année|fin de l'année",
  end: 'fin|fin du mois de|la fin du mois de|la fin',
  middle: 'mi|la mi|mi-mois de|courant',
  beginning: 'début|le début du mois de',
  next: 'prochain|prochaine',
  within: "dans les|dans|sous|d'ici|d'ici les|les prochains|les prochaines|dans les prochains|dans les prochaines",
  numbers: ['un|une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  days: 'jour|jours',
  weeks: 'semaine|semaines',
  months: 'mois',
  vague:
    "avant la prochaine réunion|pour la prochaine réunion|d'ici la prochaine réunion|à la prochaine réunion|" +
    "pour la prochaine fois|d'ici la prochaine fois|avant la prochaine fois|dès que possible|au plus vite|asap",
}
