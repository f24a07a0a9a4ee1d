/** Who marks what. */
export default {
  markers: {
    title: 'Correcteurs', everybody: 'Personne n’est choisi : chaque enseignant voit et corrige toutes les copies.', chosen: '{n} correcteur : lui seul voit des copies. | {n} correcteurs : eux seuls voient des copies, chacun les siennes.',
    teacher: 'Enseignant', weight: 'Part', weightOf: 'Part de {name}, par exemple 0,5', excluded: 'Classes exclues', excludedOf: 'classes que {name} ne corrige pas', noClass: 'aucune', away: 'Absent',
    awayOf: '{name} est absent', marksNot: 'ne corrige pas', noTeacher: 'Il n’y a pas encore de compte d’enseignant.', save: 'Enregistrer les correcteurs', saved: 'Correcteurs enregistrés.', drop: 'Abandonner les modifications',
    share: 'Répartition des copies', shareText: 'Les copies déjà commencées restent où elles sont. Une nouvelle répartition remplace la précédente.', strategy: 'Façon de répartir', preview: 'Voir le résultat', apply: 'Appliquer cette répartition',
    shared: 'Copies réparties.', plan: 'Répartition proposée', now: 'Actuellement', then: 'Ensuite', change: 'Écart', items: 'Questions', whole: 'copies entières',
    unassigned: '{n} copie sans correcteur | {n} copies sans correcteur', because: '{reason} : {n} ({copies})',
    reason: { 'not-ready': 'pages ou élève encore inconnus', 'no-marker': 'aucun correcteur présent', 'every-marker-barred': 'classe exclue par tous les correcteurs' },
    progress: 'Avancement de la correction', all: 'Toutes les copies', byMarker: 'Par correcteur', byItem: 'Par question', undistributed: '{n} copie n’est pas répartie. | {n} copies ne sont pas réparties.',
    redispatch: 'Redistribuer', redispatchOf: 'Redistribuer les copies de {name}', redispatchText: 'Les copies non terminées de {name} vont aux autres correcteurs. Les notes déjà mises restent. {name} est noté absent.',
    redispatched: 'Les copies de {name} sont redistribuées.',
    variant: {
      title: 'Sujets', text: 'Quand l’épreuve a plusieurs sujets.', none: 'sans sujet : {n} copie | sans sujet : {n} copies', of: 'sujet {name} : {n} copie | sujet {name} : {n} copies', choose: 'Attribuer les sujets', name: 'Sujet', set: 'Attribuer à {n} copie | Attribuer à {n} copies',
      setAll: 'À toutes les copies', allShown: 'Cocher la copie affichée | Cocher les {n} copies affichées', done: '{n} copie changée. | {n} copies changées.',
    },
  },
}
