/** Looking at a class list before it is written, and what an exam is called. */
export default {
  listPreview: {
    title: 'Aperçu de {file}', nothing: 'Rien n’est encore enregistré. Vérifiez, puis enregistrez.', save: 'Enregistrer {n} élève | Enregistrer {n} élèves', drop: 'Abandonner ce fichier',
    lines: '{n} ligne lue | {n} lignes lues', added: '{n} nouveau | {n} nouveaux', updated: '{n} modifié | {n} modifiés', unchanged: '{n} inchangé | {n} inchangés', leftOut: '{n} ligne écartée | {n} lignes écartées',
    others: '{n} élève de l’examen n’est pas dans ce fichier : il y reste. | {n} élèves de l’examen ne sont pas dans ce fichier : ils y restent.',
    columns: 'Colonnes reconnues', column: '{meaning} : {title}', unused: 'Non utilisées : {titles}', form: 'Caractères {encoding}, colonnes séparées par {separator}', same: 'La liste de l’examen ne changerait pas.',
    row: 'Ligne', effect: 'Effet', change: '{member} : {before} → {after}', none: 'vide', problems: 'Lignes à regarder', problem: 'Ligne {row}{fatal} : {what}', fatal: ' (écartée)',
    rows: 'Élèves du fichier',
  },
  separator: { semicolon: 'point-virgule', comma: 'virgule', tab: 'tabulation' },
  rowEffect: { NEW: 'Nouveau', CHANGED: 'Modifié', UNCHANGED: 'Inchangé' },
  studentMember: {
    'last-name': 'Nom', 'usage-name': 'Nom d’usage', 'first-name': 'Prénom', 'full-name': 'Nom et prénom', 'birth-date': 'Date de naissance', 'class-name': 'Classe', ine: 'INE',
    'candidate-number': 'Numéro de candidat', email: 'Adresse électronique',
  },
  rowProblem: {
    'missing-name': 'nom ou prénom manquant', 'name-too-long': 'nom trop long', 'ambiguous-name': 'les majuscules ne disent pas où finit le nom', 'invalid-date': 'date de naissance illisible',
    'invalid-ine': 'INE invalide, ignoré', 'invalid-email': 'adresse électronique invalide, ignorée', 'duplicate-row': 'répète une autre ligne', 'duplicate-ine': 'INE déjà donné à un autre élève, ignoré',
    'duplicate-candidate-number': 'numéro de candidat donné deux fois, ignoré',
  },
  examDetails: {
    edit: 'Modifier', title: 'Modifier l’examen', text: 'Les PDF finals déjà faits sont refaits avec les nouvelles indications.', save: 'Enregistrer', reference: 'Référence',
    referenceHint: 'Sert dans les adresses et à la console : la changer rend les anciens liens caducs.', saved: 'L’examen {name} est modifié.',
  },
}
