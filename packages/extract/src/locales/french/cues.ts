import type { CueWords } from '../cue-words.ts'

/** The manners of French sentences. */
export const FRENCH_CUES: CueWords = {
  will: 'va|vont|vais|allons|sera|seront|aura|auront|devra|devront|fera|feront',
  should: 'doit|doivent|devrait|devraient|devons|devrions|faut|faudra|faudrait',
  can: 'peut|peuvent|pourrait|pourraient|pouvons|pourra|pourrons|serait',
  need: 'besoin|nécessaire|nécessite|reste|manque|prévoir',
  to: 'à|pour',
  i: "je|j'ai|me|moi|mon|ma|mes",
  we: 'nous|on|notre|nos',
  you: 'vous|votre|vos|tu',
  they: 'il|elle|ils|elles|leur|leurs|sa|son|ses|lui',
  not: 'ne|pas|aucun|aucune|jamais|rien|sans|non|plus',
  hedge:
    'peut-être|si|éventuellement|possible|possibilité|idée|idées|propose|proposition|suggère|souhaite|envisage|envisager|ou|sinon|idéalement|serait',
  ask: 'quoi|pourquoi|comment|quand|où|qui|quel|quelle|quels|quelles|question|questions|demande',
  opinion:
    'pense|trouve|croit|avis|intéressant|important|utile|problème|problèmes|difficile|bien|bon|bonne|mieux|souhaitable|dommage',
  thanks: 'merci|félicitations|bienvenue|remercie|remercions|bravo',
  talk: 'discussion|discuter|discuté|présente|présentation|présenté|point|ordre|sujet|sujets|échange|échanges|débat|bilan|retour|retours|tour',
  news: 'annonce|annoncé|publié|terminé|fini|rejoint|assisté|présenté|rapporte|expliqué|explique|indique|précise|rappelle|signale|partagé|dit|reçu|envoyé|fait|eu|lancé|ajouté|créé|validé|voté',
  occasion:
    'réunion|réunions|conférence|atelier|élection|élections|vote|événement|assemblée|ag|séance|rencontre|rencontres|soirée|festival',
  time: 'demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|semaines|mois|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|avant|prochain|prochaine|prochains|prochainement|bientôt|dès|fin|début|échéance|rentrée',
  request: 'merci|demander|demande|demandé|rappel|inviter|appel|chercher|recherche|besoin|volontaires|solliciter',
  agree: 'accord|décidé|décide|décision|approuvé|adopté|unanimité|vote|voté|validé|résolution|convenu',
  task: 'action|actions|tâche|tâches|suivi|suite|étape|étapes|faire|attribué',
  was: 'était|étaient|avait|avaient|été|eu|fut',
  is: "est|sont|a|ont|c'est|être|avoir|suis|sommes|avons|ai",
  group:
    'équipe|groupe|comité|commission|bureau|ca|conseil|membres|membre|tous|toutes|président|présidente|trésorier|trésorière|secrétaire|adhérents|bénévoles|association|participants|gens|quelqu’un',
  thing:
    'document|documents|mail|mails|courriel|liste|site|page|formulaire|sondage|lien|blog|article|charte|affiche|affiches|compte|rapport|facture|devis|dossier|courrier|compte-rendu|budget|planning|fichier|texte|doodle|flyer',
  done: 'fait|faits|faite|terminé|terminée|fini|clos|envoyé|réglé|déjà|ok',
  because: 'car|parce|puisque|exemple|donc|mais|cependant|toutefois|que|dont|alors',
  charge:
    "charge|chargé|chargée|s'occupe|occupe|s'occupent|responsable|volontaire|prend|prendra|s'engage|propose|référent|référente|pilote|contacte",
  pending: 'cours|attente|manque|manquent|reste|restent|encore|toujours|continuer|poursuivre|définir',
  article: 'le|la|les|un|une|des|du|ce|cette|ces|son|sa|ses|leur|nos|notre|nouveau|nouvelle|au|aux',
}
