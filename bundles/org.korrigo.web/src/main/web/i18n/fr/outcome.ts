/** The results of an exam: figures, files, release. */
export default {
  outcome: {
    none: 'Pas encore de résultats', noneText: 'Les statistiques apparaissent dès qu’une copie est corrigée.',
    figures: 'Statistiques', mean: 'Moyenne', median: 'Médiane', deviation: 'Écart type', minimum: 'Minimum', maximum: 'Maximum', count: 'Copies corrigées',
    outOf: 'sur {n}', histogram: 'Répartition des notes', histogramText: '{n} copie de {from} à {to} | {n} copies de {from} à {to}', range: '{from} à {to}',
    table: 'Voir les chiffres', marks: 'Note', copies: 'Copies',
    items: 'Réussite par question', item: 'Question', itemMean: 'Moyenne', success: 'Réussite', spread: 'Répartition', percent: '{n} %',
    classes: 'Par classe', class: 'Classe', rows: 'Copies', number: 'Copie', student: 'Élève', state: 'État', total: 'Note', search: 'Chercher une copie ou un élève',
    noMatch: 'Aucune copie ne correspond.', more: 'Montrer la suite ({shown} sur {total})', exports: 'Fichiers à télécharger', hidden: 'Les noms et les petites classes ne sont pas montrés aux correcteurs.',
  },
  publish: {
    title: 'Publication aux élèves', graded: '{n} copie corrigée à publier | {n} copies corrigées à publier', released: '{n} copie publiée | {n} copies publiées', since: 'depuis le {moment}',
    ready: 'Toutes les copies sont corrigées et identifiées : les résultats peuvent être publiés.', all: 'Tout est publié.', notYet: 'Il manque encore :',
    lacking: { state: '{n} copie {state} | {n} copies {state}', unidentified: '{n} copie sans élève | {n} copies sans élève', pdf: '{n} PDF à terminer | {n} PDF à terminer' },
    states: { QUARANTINED: 'à vérifier', STAGING: 'à identifier', READY: 'à corriger', LOCKED: 'en correction', GRADED: 'corrigée(s)', RELEASED: 'rendue(s)' },
    action: 'Publier', partial: 'Publier seulement ce qui est corrigé', question: '{n} élève verra sa copie corrigée et sa note. | {n} élèves verront leur copie corrigée et leur note.',
    partialQuestion: 'Les autres copies pourront être publiées plus tard.', done: '{n} copie publiée. | {n} copies publiées.',
    withdraw: 'Retirer la publication', withdrawQuestion: '{n} élève ne verra plus sa copie. Les notes restent. | {n} élèves ne verront plus leur copie. Les notes restent.',
    reason: 'Raison (conservée)', withdrawn: '{n} copie retirée. | {n} copies retirées.',
  },
}
