/** The three steps to a new exam, and the list of exams. */
export default {
  steps: {
    title: 'Étapes', details: 'Épreuve et barème', students: 'Liste de classe', scans: 'Scans', at: 'Étape {n} sur 3 : {name}', next: 'Continuer', back: 'Étape précédente',
    later: 'Finir plus tard', finish: 'Voir l’examen', made: 'L’examen {name} est créé.',
    scheme: 'Barème', schemeText: 'Il peut aussi être écrit ou changé plus tard, même une fois la correction commencée.', detailsFirst: 'Donnez d’abord le nom, la matière et la date.',
    studentsText: 'La liste de classe sert à retrouver les noms écrits sur les copies. Elle peut être complétée plus tard.',
    scansText: 'Déposez les fichiers du scanner, dans l’ordre des paquets. L’envoi reprend là où il s’est arrêté si la connexion est coupée.',
  },
  roster: {
    of: '{name} : {n}', search: 'Chercher un élève', shown: '{n} élève | {n} élèves', more: 'Montrer la suite ({shown} sur {total})',
    leftOut: '{n} ligne écartée | {n} lignes écartées', allRead: 'Toutes les lignes sont lues.', noMatch: 'Aucun élève ne correspond.',
  },
  examList: {
    search: 'Chercher un examen', filter: 'Filtrer les examens', all: 'Tous', todo: 'À faire', running: 'En cours', done: 'Terminés', noMatch: 'Aucun examen ne correspond.', showAll: 'Montrer tous les examens',
    waits: 'Le serveur travaille.',
  },
}
