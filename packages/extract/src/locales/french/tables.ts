import type { TableWords } from '../table-words.ts'

/** The columns of French tables of tasks. */
export const FRENCH_TABLES: TableWords = {
  task: 'action|actions|tâche|tâches|quoi|à faire|description|actions à mener|action à mener|objet|suite à donner|suites à donner',
  clearlyTask: 'action|actions|tâche|tâches|à faire|actions à mener|action à mener|suite à donner|suites à donner',
  what: 'quoi',
  work: 'récit utilisateur|récit|user story|titre|intitulé|libellé|sujet|description|activité|livrable|fonctionnalité|chantier|lot',
  number: 'id|n|no|numéro|code|réf|référence|us',
  owner:
    'qui|responsable|responsables|porteur|porteuse|porteurs|pilote|référent|référente|assigné à|personne|en charge|par qui|assigné|assignée|attribué à|affecté à|acteur|acteurs|intervenant|qui fait|chargé|nom',
  due: 'échéance|échéances|date|délai|délais|quand|pour quand|date limite|d ici',
  state: 'statut|état|avancement|fait|terminé',
  doneMarks: "fait|faite|faits|faites|c'est fait|terminé|terminée|réalisé|réalisée|effectué|effectuée|clos|soldé",
}
