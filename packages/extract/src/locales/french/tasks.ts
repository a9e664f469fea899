import { inflected } from '../inflected.ts'
import type { TaskWords } from '../task-words.ts'

/** What people are asked to do in French notes, in the infinitive, as lists of tasks give it. */
const FRENCH_INFINITIVES =
  'adapter|appliquer|attribuer|calculer|choisir|consulter|déployer|distribuer|essayer|éviter|exécuter|générer|' +
  'optimiser|peaufiner|penser|prioriser|recueillir|réduire|refaire|regrouper|remettre|remplir|retirer|signer|' +
  'simplifier|soumettre|transférer|unifier|utiliser|' +
  'acheter|actualiser|afficher|aider|ajouter|améliorer|analyser|animer|annoncer|appeler|apporter|archiver|assurer|' +
  'chercher|chiffrer|clarifier|collecter|commander|commencer|communiquer|compléter|concevoir|configurer|constituer|' +
  'construire|contacter|continuer|convoquer|coordonner|corriger|créer|définir|demander|démarrer|déplacer|déposer|' +
  'développer|diffuser|donner|documenter|écrire|effectuer|élaborer|envoyer|établir|étudier|évaluer|faire|fermer|' +
  'finaliser|finir|fixer|formaliser|fournir|gérer|héberger|identifier|imprimer|informer|inscrire|installer|intégrer|' +
  'inviter|lancer|lister|mettre|migrer|modifier|monter|négocier|nettoyer|obtenir|organiser|ouvrir|partager|payer|' +
  'planifier|poursuivre|prendre|préparer|présenter|prévenir|prévoir|produire|proposer|publier|ranger|rappeler|' +
  'rassembler|réaliser|recenser|rechercher|recontacter|récupérer|recruter|rédiger|réfléchir|regarder|relancer|relire|' +
  'rembourser|remplacer|rencontrer|rendre|renouveler|réparer|répondre|reprendre|réserver|revoir|sécuriser|solliciter|' +
  'sonder|suivre|supprimer|renvoyer|acter|adapter|arrêter|brancher|centraliser|cibler|compter|' +
  'consulter|débuter|décrire|dessiner|désigner|distribuer|échanger|élire|emmener|enregistrer|équiper|' +
  'expliquer|financer|implémenter|indiquer|interroger|louer|mesurer|nommer|' +
  'optimiser|peindre|poser|promouvoir|ramener|rapporter|recevoir|réduire|régler|remettre|remplir|' +
  'renseigner|repérer|retirer|réunir|sélectionner|signaler|simplifier|soumettre|tracer|' +
  'utiliser|vendre|voir|changer|permettre|retravailler|veiller|caler|exporter|importer|intervenir|maintenir|tenir|revenir|boucler|tester|vérifier|terminer|traduire|transmettre|trouver|valider|vérifier'

/** Their future: what "enverra" and "contacteront" are to "envoyer" and "contacter". */
export const FRENCH_FUTURES =
  inflected(FRENCH_INFINITIVES, (verb) => {
    const stem = verb.endsWith('re') ? verb.slice(0, -1) : verb
    return /[ei]r$|re$/.test(verb) ? [`${stem}a`, `${stem}ont`, `${stem}ai`, `${stem}ons`] : []
  }) + '|enverra|enverront|fera|feront|ferai|verra|verront|tiendra|obtiendra|préviendra|prévoira|devra|devront'

/** Their present with a named subject, as far as it gives a task and is no news. */
export const FRENCH_PRESENTS =
  'contacte|prépare|préparent|envoie|envoient|rédige|rédigent|organisent|vérifie|relance|réserve|achète|cherche|' +
  'crée|publie|planifie|prévoit|recontacte|transmet|complète|corrige|gère'

const FRENCH_SAYING = new Set(
  (
    'présente|présentent|propose|proposent|annonce|rappelle|appelle|explique|indique|signale|informe|demande|communique|' +
    'exprime|montre|anime|accueille|organise|pose|désigne|continue|commence|aide|assure|donne|finit|arrête|compte|réunit'
  ).split('|'),
)

/** Their present with any subject: what "transmet" and "fournissent" are to "transmettre" and "fournir". */
export const FRENCH_TOLD =
  inflected(FRENCH_INFINITIVES, (verb) => {
    const stem = verb.slice(0, -2)
    if (verb.endsWith('er')) return [`${stem}e`, `${stem}ent`]
    return verb.endsWith('ir') ? [`${stem}it`, `${stem}issent`] : []
  })
    .split('|')
    .filter((form) => !FRENCH_SAYING.has(form))
    .join('|') +
  '|transmet|transmettent|remet|remettent|soumet|soumettent|met|mettent|rend|rendent|répond|répondent|écrit|écrivent|fait|font|envoie|envoient|prévoit|prévoient|conçoit|construit|construisent|produit|produisent|relit|relisent|suit|suivent|voit|ouvre|ouvrent|lance|achète|gère'

/** What tasks are told with in French. */
export const FRENCH_TASKS: TaskWords = {
  taskOpenings: FRENCH_INFINITIVES,
  openingEnds: 'er|ir|ire|dre|tre|vre|oir',
  notOpenings:
    'confirmer|premier|dernier|atelier|janvier|février|papier|dossier|courrier|fichier|cahier|métier|loyer|foyer|hiver|chantier|' +
    'calendrier|escalier|quartier|panier|clavier|particulier|régulier|financier|trésorier|conseiller|officier|ouvrier|' +
    'espoir|pouvoir|savoir|devoir|avoir|miroir|couloir|territoire|histoire|mémoire|laboratoire|répertoire|obligatoire|' +
    'provisoire|victoire|voire|faire-part|lettre|autre|notre|votre|entre|contre|centre|mettre-en|maître|ministre|titre|' +
    'filtre|registre|fenêtre|mètre|kilomètre|périmètre|paramètre|semestre|trimestre|septembre|octobre|novembre|' +
    'décembre|nombre|membre|chambre|cadre|ordre|cendre|moindre|livre|cuivre|œuvre|oeuvre|chèvre|plaisir|avenir|désir|' +
    'souvenir|loisir|tir|soir|noir|hier|cher|fier|entier|léger|étranger|danger|boulanger|routier|policier|' +
    'leader|docker|server|user|router|twitter|newsletter|scanner|poster|helper|parser|container|manager|partner|' +
    'designer|developer|other|never|another|whether|together|either|number|member|water|paper|order|later|better|' +
    'satisfaire|affaire|maire|salaire|notaire|partenaire|secrétaire|horaire|annuaire|formulaire|questionnaire|' +
    'commentaire|anniversaire|stagiaire|bénéficiaire|nécessaire|scolaire|solidaire|primaire|contraire|locataire|' +
    'propriétaire|itinéraire|inventaire|volontaire|empire|navire|sourire|satire|pire|dire|cuir|pour',
  notLabels: 'objectif|objectifs|but|idée|idées|exemple|problème|question|note|contexte|rappel|rôle',
  deedNounEnds: 'tion|sion|ment|age|ajout|envoi|mise',
  marks:
    'à faire|action|actions|tâche|tâches|prochaine étape|prochaines étapes|reste à faire|suite à donner|suites à donner|action à mener|actions à mener',
  passiveFuture:
    'sera|seront|va être|vont être|doit être|doivent être|devra être|devront être|devrait être|devraient être|est à|sont à',
  owedBy: 'à',
  impersonal:
    'il faut|faut|il faudra|faudra|il faudrait|faudrait|il reste à|reste à|restent à|il convient de|on doit|nous devons|' +
    'on va|nous allons|est à|sont à|sera à|seront à|sera de|il est nécessaire de|il sera nécessaire de|nécessité de|' +
    'penser à|pensez à|veiller à|il est convenu de|il a été décidé de|il a été convenu de|nous avons décidé de|' +
    'on a décidé de|prochaine étape est de|prochaine étape :|prochaine étape sera de|merci de|il est urgent de|besoin de',
  verbs: `${FRENCH_INFINITIVES}|${FRENCH_FUTURES}|${FRENCH_PRESENTS}`,
  weakVerbs: 'continuer|commencer|aider|assurer|donner|rendre|prendre|présenter|annoncer|rappeler|proposer',
  nothing:
    'aucun|aucune|aucune action|aucune décision|rien|rien à signaler|néant|sans objet|à définir|à déterminer|à préciser',
  adverbs: 'aussi|ensuite|également|donc|encore|bientôt|rapidement|prochainement|tous|toutes',
}
