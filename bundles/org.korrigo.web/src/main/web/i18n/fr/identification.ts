/** The identification desk. */
export default {
  identifyDesk: {
    progress: '{done} sur {total}', progressOf: 'Avancement de cette séance', last: 'Copie {number} : {what}', passed: 'passée', unknown: 'laissée pour plus tard',
    undo: 'Annuler', pass: 'Passer', setAside: 'Inconnu ou absent',
    conflict: '{name} a déjà la copie {number}', conflictText: 'Comparez les deux en-têtes : un élève n’a qu’une copie par examen.',
    here: 'Cette copie ({number})', other: 'La copie {number}', move: 'Retirer le nom de la copie {number} et valider', moveTitle: 'Le nom change de copie',
    moveText: '{name} aura la copie {number}. La copie {other} sera de nouveau à identifier.', takenBack: 'La copie {number} est de nouveau à identifier.',
    end: 'Séance terminée', endNothing: 'Il ne reste aucune copie à identifier.',
    identified: 'identifiée | identifiées', passedOnes: 'passée | passées', unknownOnes: 'laissée pour plus tard | laissées pour plus tard',
    resume: 'Reprendre {n} copie | Reprendre {n} copies', leave: 'Terminer', asideTitle: 'Copies sans nom',
    asideText: 'Elles restent à identifier. Un élève absent de la liste s’ajoute dans l’onglet Élèves.', help: 'Raccourcis clavier',
    zone: '{zone} {n} %', zones: { 'last-name': 'nom', 'first-name': 'prénom', 'full-name': 'nom et prénom', 'class-name': 'classe', 'birth-date': 'naissance', 'candidate-number': 'numéro', ine: 'INE' },
    keys: { choose: 'Choisir un candidat', confirm: 'Valider et passer à la suivante', search: 'Chercher un élève', pass: 'Passer cette copie', unknown: 'Inconnu ou absent : laisser pour plus tard', undo: 'Annuler la dernière décision', help: 'Cette aide' },
  },
}
