/** The contact sheet of a batch and its repairs. */
export default {
  batch: {
    repair: 'Réparer les pages', see: 'Planche des pages',
    title: 'Planche des pages', back: 'Revenir à l’examen', sheet: 'Toutes les pages du lot', panel: 'Page choisie', page: 'Page', enlarge: 'Voir en grand',
    pageOf: 'Page {page} de la copie {copy}', scan: 'scan n° {number}', number: 'n° {number}', pages: '{n} page | {n} pages', endOf: 'Fin de la copie {copy}',
    noneShown: 'Aucune page ne correspond.', filter: 'Filtrer', search: 'Copie, élève ou n° de scan', open: 'Lire la copie', wholeScan: 'Scan d’origine entier',
    show: { all: 'Tout', urgent: '{n} groupe à vérifier | {n} groupes à vérifier' },
    fate: { PENDING: 'Pages en attente', PLACED: 'dans une copie', BLANK: 'Pages blanches', DISCARDED: 'Pages écartées', QUARANTINED: 'Pages en quarantaine' },
    reason: {
      'declared-blank': 'déclarée blanche', 'set-aside': 'mise en quarantaine', discarded: 'écartée', replaced: 'remplacée par un nouveau scan', 'blank-page': 'page blanche',
      separator: 'page de séparation', 'image-undecodable': 'image illisible',
    },
    action: {
      left: 'Tourner à gauche', right: 'Tourner à droite', cut: 'Déplacer', split: 'Commencer une copie ici', blank: 'Page blanche', discard: 'Écarter…',
      quarantine: 'Quarantaine', replace: 'Remplacer…',
    },
    isHeld: 'en déplacement', held: '{page} prise. Choisissez sa place, puis Ctrl+V ; Échap pour renoncer.', letGo: 'La page reste où elle est.',
    dropHint: 'Déposez la page dans une copie, ou :', trays: 'Mettre la page de côté', tray: { BLANK: 'Page blanche', DISCARDED: 'Écarter…', QUARANTINED: 'Quarantaine' },
    withHeld: 'Avec la page prise', putBefore: 'Déposer avant cette page', swap: 'Échanger les deux pages',
    merge: 'Fusionner avec…', mergeText: 'Les pages de l’autre copie viendront derrière celles de la copie {copy}. L’autre copie disparaît.', mergeOther: 'Copie à ajouter',
    mergeAction: 'Fusionner', discard: 'Écarter', discardText: 'La page quitte sa copie et n’est plus corrigée. La raison est conservée.',
    parts: 'Quelle partie de cette grande feuille ?', partsText: 'La feuille peut porter deux pages. Les parties choisies se suivent à partir de cette place.', insert: 'Insérer',
    part: {
      halves: 'Les deux moitiés : gauche, puis droite', left: 'La moitié gauche', right: 'La moitié droite', halvesBack: 'Les deux moitiés : droite, puis gauche',
      upDown: 'Les deux moitiés : haut, puis bas', whole: 'La feuille entière',
    },
    replaceText: 'Le nouveau scan prend la place de l’ancien, qui est écarté. Les annotations restent.', replace: 'Remplacer', oldScan: 'Scan actuel', newScan: 'Nouveau scan',
    file: 'Fichier', otherWayUp: 'Le nouveau scan est dans l’autre sens : le retourner',
    cutAgain: 'Redécouper le lot', cutText: 'Tout le lot est découpé de nouveau. C’est refusé dès que quelqu’un a noté.', sameLayout: 'Le même ({layout})', plan: 'Plan à la main',
    planHint: 'Facultatif. Par exemple : 1-4; 5-8; blank 9. Les copies sont séparées par des points-virgules.', cutBegun: 'Le découpage recommence.',
    discardWork: 'Renoncer aux réparations, acceptations et identifications déjà faites',
    undo: 'Annuler', undone: 'Annulé : {what}.', undoThis: 'Annuler cette réparation', wasUndone: 'annulée', historyTitle: 'Réparations',
    history: '{n} réparation | {n} réparations',
    kind: {
      'move-page': 'Page déplacée', 'turn-page': 'Page tournée', 'swap-pages': 'Pages échangées', 'insert-page': 'Page insérée', 'merge-copies': 'Copies fusionnées',
      'split-copy': 'Copie scindée', 'set-aside': 'Page mise de côté', 'replace-page': 'Scan remplacé', undo: 'Réparation annulée',
    },
    done: {
      'move-page': 'La page est déplacée.', 'turn-page': 'La page est tournée.', 'swap-pages': 'Les pages sont échangées.', 'insert-page': 'La page est insérée.',
      'merge-copies': 'Les copies sont fusionnées.', 'split-copy': 'Une nouvelle copie commence ici.', 'set-aside': 'La page est mise de côté.', 'replace-page': 'Le scan est remplacé.',
    },
    help: { walk: 'Aller de page en page', cut: 'Prendre la page pour la déplacer', paste: 'La déposer avant la page choisie', letGo: 'Renoncer au déplacement' },
  },
}
