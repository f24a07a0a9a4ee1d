/** The mark scheme (barème) and its editor. */
export default {
  scheme: {
    title: 'Barème', none: 'Pas encore de question. Ajoutez-en une, ou importez un barème.', number: 'N°', label: 'Intitulé', points: 'Points', step: 'Pas', bonus: 'Bonus',
    actions: 'Actions', labelOf: 'Intitulé de {number}', pointsOf: 'Points de {item}', stepOf: 'Pas de {item}', bonusOf: '{item} est un bonus', placeholder: 'Exercice, question…',
    add: 'Ajouter une question', addFirst: 'Ajouter la première question', undo: 'Annuler la modification', redo: 'Rétablir', total: 'Total : {sum} points', bonusSum: '+ {sum} de bonus',
    keys: 'Entrée : ligne suivante. Ctrl+Entrée : sous-question. Alt+Maj+flèches : déplacer, mettre en retrait. Alt+Maj+Suppr : supprimer.',
    removed: 'Ligne supprimée.', nowAt: 'Maintenant en {number}.',
    act: {
      part: 'Ajouter une sous-question à {item}', up: 'Monter {item}', down: 'Descendre {item}', out: 'Sortir {item} d’un niveau', in: 'Mettre {item} en retrait', remove: 'Supprimer {item}',
    },
    hint: {
      part: 'Sous-question (Ctrl+Entrée)', up: 'Monter (Alt+Maj+↑)', down: 'Descendre (Alt+Maj+↓)', out: 'Sortir d’un niveau (Alt+Maj+←)', in: 'Mettre en retrait (Alt+Maj+→)',
      remove: 'Supprimer (Alt+Maj+Suppr)',
    },
    fault: {
      label: 'Il manque un intitulé.', points: 'Les points sont un nombre positif, par exemple 2,5.', step: 'Le pas est un nombre positif, par exemple 0,25.',
      multiple: 'Les points doivent être un multiple du pas.',
    },
    import: 'Importer (JSON, CSV)', export: 'Exporter en {format}', copy: 'Reprendre d’un autre examen', copyText: 'Le barème de l’autre examen remplace celui-ci, avec ses questions au choix. C’est possible tant que personne n’a noté.',
    copyAction: 'Reprendre', source: 'Examen', copied: 'Barème repris.', read: '{file} est lu.', remarks: '{n} remarque sur ce fichier | {n} remarques sur ce fichier',
    apply: 'Enregistrer le barème', applyRevision: 'Appliquer', applied: 'Barème enregistré.', drop: 'Abandonner les modifications', upToDate: 'Enregistré, révision {n}.',
    leave: 'Les modifications du barème ne sont pas enregistrées. Quitter quand même ?', stray: 'Des notes ne vont pas avec ce barème',
    effect: {
      title: 'Effet de ce changement', text: 'Aucune note ne change de question, et aucune ne se perd.', noMarks: 'Aucune copie n’est encore notée.', same: 'Aucun total ne change.',
      changed: '{n} copie change, moyenne {mean} | {n} copies changent, moyenne {mean}', nothing: 'Le barème est le même.', warnings: 'À savoir avant d’appliquer :',
      aside: '« {label} » : {n} note mise de côté (copies {copies}) | « {label} » : {n} notes mises de côté (copies {copies})',
      unfit: 'Copie {copy}, « {label} » : {points} ne va plus (maximum {maximum}, pas {step})', unmarked: 'Copie {copy} : {n} question sans note, comptée zéro | Copie {copy} : {n} questions sans note, comptées zéro',
      restored: '« {label} » : {n} note compte de nouveau | « {label} » : {n} notes comptent de nouveau', accept: 'J’ai lu cette liste et j’applique quand même',
    },
    change: {
      ADDED: '« {label} » est ajouté', REMOVED: '« {label} » est retiré', RENAMED: '« {from} » s’appelle « {to} »', MOVED: '« {label} » change de place', REORDERED: '« {label} » change d’ordre',
      POINTS: '« {label} » passe de {from} à {to} points', STEP: '« {label} » : le pas passe de {from} à {to}', BONUS: '« {label} » : bonus, de {from} à {to}',
    },
    history: 'Historique : {n} révision | Historique : {n} révisions', revision: 'Révision {n}', restore: 'Reprendre', restoreRevision: 'Reprendre la révision {n} dans l’éditeur',
    downloadRevision: 'Télécharger la révision {n} en JSON', restored: 'La révision {n} est dans l’éditeur. Enregistrez pour l’appliquer.', fromEditor: 'éditeur', fromExam: 'repris de {exam}',
    choice: {
      title: 'Questions au choix', text: 'Parmi des questions voisines qui valent autant, seules les meilleures comptent.', group: 'Choix {n}', best: 'Nombre qui comptent',
      remove: 'Retirer ce choix', add: 'Ajouter un choix', preview: 'Voir l’effet', apply: 'Appliquer', applied: 'Les questions au choix sont enregistrées.',
    },
  },
}
