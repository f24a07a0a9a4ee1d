/** The pile and the marking desk. */
export default {
  pile: {
    title: 'Ma pile', go: 'Corriger la copie {number}', mine: 'Mes copies corrigées', done: '{done} copie corrigée sur {total} | {done} copies corrigées sur {total}',
    all: '(toutes les copies de l’examen : {done} sur {total})', none: 'Aucune copie à corriger', noneText: 'Les copies apparaissent ici dès qu’elles vous sont confiées.',
    noMatch: 'Aucune copie ne correspond à ce filtre.', compare: 'Comparer les deux copies', compareHead: 'Comparer', choose: 'Comparer : {copy}', marked: 'Questions notées',
    of: '{marked} sur {toMark}', revisit: 'À revoir', revisitOne: 'À revoir : {copy}', flagged: 'Copie à revoir', unflagged: 'Copie plus à revoir', option: 'Copie {number} : {total}',
    filter: 'Filtrer la pile', filters: { all: 'Toutes', todo: 'À corriger', done: 'Corrigées', revisit: 'À revoir' }, sort: 'Trier par',
    sorts: { number: 'numéro', state: 'avancement', total: 'points', revisit: 'à revoir d’abord' }, descending: 'Ordre inverse', item: 'Question',
    lock: { mine: 'Ouverte par vous', other: 'Ouverte par {holder}' }, unsent: '{n} modification non envoyée | {n} modifications non envoyées',
  },
  desk: {
    title: 'Correction', toPile: 'Revenir à ma pile', variant: 'sujet {name}', pagesAndZoom: 'Pages et zoom', tools: 'Outils', colour: 'Couleur', nib: 'Épaisseur du trait',
    colours: { c62828: 'Rouge', '1a4fa0': 'Bleu', '1b6b35': 'Vert', '1c2027': 'Noir' }, nibs: { 0: 'Trait fin', 1: 'Trait moyen', 2: 'Trait épais' },
    tool: {
      select: 'Sélectionner', hand: 'Main', pen: 'Stylo', highlighter: 'Surligneur', text: 'Texte', tick: 'Juste', cross: 'Faux', half: 'Partiellement juste',
      question: 'À revoir', box: 'Encadré', comment: 'Commentaire', eraser: 'Gomme',
    },
    undo: 'Annuler', redo: 'Rétablir', save: {
      opening: 'Ouverture de la copie…', saved: 'Enregistré', saving: 'Enregistrement…', offline: 'Hors ligne : {n} modification gardée ici | Hors ligne : {n} modifications gardées ici',
      'signed-out': 'Reconnexion nécessaire', 'lock-lost': 'Copie perdue : {n} modification gardée ici | Copie perdue : {n} modifications gardées ici', conflict: 'Conflit à trancher',
      fragile: '{n} modification pas encore en sûreté | {n} modifications pas encore en sûreté',
    },
    lock: 'Copie réservée encore', lockTitle: 'Temps pendant lequel la copie vous reste réservée ; prolongé tant que cette page est ouverte', minutes: '{n} min',
    progress: '{done} sur {total}', progressTitle: 'Mes copies corrigées', compare: 'Comparer avec une autre copie', compared: 'Copie comparée', compareWith: 'Comparer avec',
    compareEnd: 'Fermer la comparaison', compareNone: 'Il n’y a pas d’autre copie dans la pile.', settings: 'Réglages du bureau', scheme: 'Barème', noScheme: 'Le barème n’est pas encore écrit.',
    estimated: 'Somme provisoire, avant le calcul du serveur', outOf20: '{points} sur 20', missing: 'encore {n} question | encore {n} questions', complete: 'toutes les questions notées',
    appreciation: 'Appréciation générale', remark: 'Remarque', bonus: 'bonus', markOf: '{item}, sur {maximum}', finish: 'Terminer la copie',
    fault: { unreadable: 'Un nombre de points, par exemple 2,5.', above: 'Au plus {maximum}.', 'off-step': 'Par pas de {step}.' },
    proposed: 'Les commentaires proposent {points}', points: 'Points', writeHint: 'Entrée pour valider, Maj + Entrée pour aller à la ligne',
    annotations: '{n} annotation | {n} annotations', annotation: 'Page {page} : {what}', removeNamed: 'Supprimer : page {page}, {what}',
    notice: {
      otherTab: 'Cette copie est ouverte dans un autre onglet. Corrigez dans un seul des deux.', readOnly: 'Lecture seule. {why}', final: 'Cette copie est terminée : elle ne peut plus être modifiée.',
      notOpened: 'Le serveur ne répond pas. Ce que vous faites est gardé ici et sera envoyé dès qu’il répondra.',
      fragile: 'Ce navigateur ne garde rien sur le disque : ne fermez pas la page avant « Enregistré ».', refused: 'Une modification a été refusée : {why}',
      draft: 'Un envoi interrompu attend sur le serveur. | {n} envois interrompus attendent sur le serveur.', recover: 'Récupérer', goThere: 'Y retourner',
      unfinished: 'La copie {number} n’a pas pu être terminée : {why}',
      lost: 'La copie ne vous est plus réservée. Ce qui n’est pas envoyé est gardé ici.',
    },
  },
  act: {
    next: 'Question suivante, valider', previous: 'Question précédente', nextCopy: 'Terminer, copie suivante', missing: 'Première note manquante', full: 'Tous les points',
    nextPage: 'Page suivante', previousPage: 'Page précédente', zoomIn: 'Agrandir', zoomOut: 'Réduire', fitWidth: 'Ajuster à la largeur', fitPage: 'Page entière',
    select: 'Sélectionner', hand: 'Main', pen: 'Stylo', highlighter: 'Surligneur', text: 'Texte', tick: 'Juste', cross: 'Faux', half: 'Partiellement juste', question: 'À revoir',
    box: 'Encadré', comment: 'Commentaire', eraser: 'Gomme', bank: 'Banque de commentaires', undo: 'Annuler', redo: 'Rétablir', remove: 'Supprimer l’annotation choisie',
    revisit: 'Copie à revoir', help: 'Cette aide', digits: 'Note de la question', arrows: 'Déplacer l’annotation, ou l’endroit où Entrée pose', escape: 'Poser l’outil, revenir à la note',
  },
  conflict: {
    title: 'Deux valeurs différentes', text: 'Quelqu’un d’autre a changé la même chose depuis que vous l’avez ouverte. Choisissez ce qui reste ; l’autre valeur est conservée dans l’historique.',
    mark: 'Note : {item}', remark: 'Remarque : {item}', appreciation: 'Appréciation générale', yours: 'La vôtre', theirs: 'L’autre', empty: '(rien)', settle: 'Garder ce choix',
  },
  lockLost: {
    title: 'La copie ne vous est plus réservée', text: 'La réservation a expiré, ou un administrateur l’a levée. Rien de ce que vous avez fait n’est perdu.',
    unsent: '{n} modification n’est pas encore envoyée. | {n} modifications ne sont pas encore envoyées.', drafted: 'Elles sont aussi en brouillon sur le serveur.',
    notDrafted: 'Le serveur n’a pas pu en garder un brouillon.', export: 'Enregistrer un fichier', read: 'Lire seulement', again: 'Reprendre la copie et envoyer',
  },
  signIn: { title: 'Session expirée', text: 'Reconnectez-vous pour continuer. La copie reste ouverte et rien n’est perdu.' },
  finalise: {
    ready: 'Terminer cette copie ?', missing: 'Il manque encore quelque chose', text: 'Les notes deviennent définitives, puis la copie suivante s’ouvre.',
    textLast: 'Les notes deviennent définitives. C’était la dernière copie de la pile.', stay: 'Rester sur la copie', later: 'Passer à la copie suivante',
    confirm: 'Terminer et ouvrir la suivante', confirmLast: 'Terminer', unfit: '{item} : {points} pour un maximum de {maximum}', appreciation: 'L’appréciation générale',
    offline: 'Le serveur ne répond pas : la copie pourra être terminée quand tout sera envoyé.',
  },
  bank: {
    title: 'Banque de commentaires', open: 'Commentaires', filter: 'Chercher ou écrire un commentaire', shared: 'partagé', share: 'Partager avec les autres correcteurs', drop: 'Retirer de la banque', edit: 'Modifier le commentaire', words: 'Texte du commentaire', points: 'Points proposés', save: 'Enregistrer', offered: 'Commentaires de la banque', offerHint: 'Tab : le premier ; flèches : choisir ; Échap : fermer',
    none: 'La banque est vide. Les commentaires que vous écrivez y entrent d’eux-mêmes.', new: 'Entrée pose ce nouveau commentaire ; il entre dans la banque.',
    hint: 'Entrée pose le commentaire là où le pointeur était. Des points proposent la note, sans la changer.',
  },
  deskSettings: {
    mode: 'Corriger', byCopy: 'copie par copie', byItem: 'question par question', brightness: 'Luminosité du papier', keys: 'Choisissez une action, puis appuyez sur la touche voulue.',
    press: 'Appuyez…', taken: '« {key} » sert déjà à : {act}.', unfit: 'Cette touche sert à écrire les notes ou à se déplacer.', reset: 'Revenir aux touches d’origine',
  },
}
