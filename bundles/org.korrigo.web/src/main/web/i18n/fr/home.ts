/** Where everybody starts. */
export default {
  home: {
    title: 'Accueil', hello: 'Bonjour {name}', toDo: 'À faire', nothing: 'Rien à faire pour l’instant.', failed: 'Traitements en échec', seeJobs: 'Voir tous les traitements',
    moreFailed: 'et {n} autre | et {n} autres', health: 'État du serveur', up: 'Le serveur fonctionne.', down: 'Le serveur ne peut pas travailler pour le moment.', noFailed: 'Aucun traitement en échec.',
    piles: 'Mes paquets', noPiles: 'Aucun paquet à corriger', noPilesText: 'Les copies qui vous sont confiées apparaîtront ici.', marked: '{done} copie corrigée sur {total} | {done} copies corrigées sur {total}',
    go: 'Continuer', start: 'Commencer', finished: 'Terminé', allExams: 'Voir tous les examens',
    noExams: 'Aucun examen pour l’instant', noExamsText: 'Créez le premier examen : son nom, sa liste de classe, puis ses scans.', newExam: 'Nouvel examen',
    warning: { 'plugin-trust-open': 'Des extensions non signées peuvent être installées.' }, otherWarning: 'Avertissement : {code}',
    isolation: 'Les fichiers reçus sont ouverts sans protection du système.',
    jobs: 'Traitements', users: 'Utilisateurs',
  },
}
