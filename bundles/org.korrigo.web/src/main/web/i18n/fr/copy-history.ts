/** What was done on a copy, revision by revision. */
export default {
  history: {
    title: 'Historique de la copie', open: 'Historique', none: 'Rien n’a encore été fait sur cette copie.', now: 'Revenir à maintenant', at: 'État après la modification {revision}, {moment}', older: 'Montrer plus ancien',
    choose: 'Choisissez une modification pour voir la copie telle qu’elle était.', noMarks: 'Aucune note à ce moment.', points: '{item} : {points}', total: 'Total : {total} / {maximum}', gone: 'question retirée du barème', close: 'Fermer l’historique',
    what: {
      'put-annotation': 'Annotation : {what}', 'remove-annotation': 'Annotation supprimée', 'set-mark': 'Note {item} : {points}', 'clear-mark': 'Note {item} retirée', 'set-remark': 'Remarque {item} : {text}',
      'clear-remark': 'Remarque {item} retirée', 'set-appreciation': 'Appréciation : {text}', 'clear-appreciation': 'Appréciation retirée',
    },
  },
}
