/** What a student sees of a released copy. */
export default {
  student: {
    back: 'Mes résultats', open: 'Voir ma copie', detail: 'Points par question', appreciation: 'Appréciation', comments: 'Commentaires sur la copie',
    onPage: 'Page {page}', about: '{label}, page {page}', pages: 'Ma copie', page: 'Page {page} sur {total}', download: 'Télécharger le PDF', noPdf: 'Le PDF est en préparation.',
    points: '{total} points sur {maximum}', noComments: 'Aucun commentaire écrit sur les pages.',
  },
}
