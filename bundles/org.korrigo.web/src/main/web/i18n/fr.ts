import copyHistory from './fr/copy-history'
import home from './fr/home'
import identification from './fr/identification'
import student from './fr/student'
import work from './fr/work'
import marking from './fr/marking'
import notices from './fr/notices'

/** The texts that everybody needs, markers first; those of the office come when an office screen does. "a | b" is singular (none, one) and plural. */
export default {
  ...copyHistory,
  ...marking,
  app: {
    skip: 'Aller au contenu', places: 'Navigation principale', exams: 'Examens', ownResults: 'Mes résultats',
    otherLanguage: 'English', theme: 'Thème sombre', signOut: 'Se déconnecter',
  },
  action: { cancel: 'Annuler', close: 'Fermer', retry: 'Réessayer' },
  state: { loading: 'Chargement en cours…' },
  problem: {
    network: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.', other: 'Une erreur est survenue.',
    trace: 'Référence à donner au support : {trace}',
  },
  notFound: {
    title: 'Page introuvable', text: 'Cette page n’existe pas, ou votre compte n’y a pas accès.', home: 'Revenir à l’accueil',
  },
  login: {
    title: 'Connexion', purpose: 'Correction de copies à l’écran', username: 'Identifiant', password: 'Mot de passe',
    showPassword: 'Afficher le mot de passe', submit: 'Se connecter', expired: 'Votre session a expiré. Reconnectez-vous pour continuer.',
  },
  exams: {
    title: 'Examens', new: 'Nouvel examen', none: 'Aucun examen pour l’instant',
    noneAdmin: 'Créez un examen, donnez-lui sa liste de classe, puis déposez les scans.',
    noneOther: 'Les examens apparaîtront ici dès qu’un administrateur les aura créés.',
  },
  newExam: {
    title: 'Nouvel examen', name: 'Nom', nameHint: 'Par exemple : Bac blanc de mathématiques, février', subject: 'Matière', date: 'Date de l’épreuve',
    layout: 'Modèle de copie', defaultLayout: 'Modèle par défaut',
  },
  pipeline: {
    title: 'Avancement', scan: 'Scan', split: 'Découpage', identification: 'Identification', marking: 'Correction', results: 'Résultats',
    done: 'terminé', running: 'en cours', pages: '{n} page | {n} pages', copies: '{n} copie | {n} copies', outOf: '{done} sur {total}',
    toCheck: '{n} à vérifier',
    waiting: { split: '{n} page en attente | {n} pages en attente', identification: '{n} à identifier' },
  },
  next: {
    students: 'Importer la liste de classe', scan: 'Déposer les scans', check: 'Vérifier {n} copie | Vérifier {n} copies',
    pages: 'Voir {n} page en attente | Voir {n} pages en attente', identify: 'Identifier {n} copie | Identifier {n} copies', mark: 'Corriger {n} copie | Corriger {n} copies',
    export: 'Exporter les résultats', see: 'Voir les copies',
  },
  exam: {
    tabs: 'Parties de l’examen', copies: 'Copies', students: 'Élèves', scans: 'Scans', scheme: 'Barème', markers: 'Correcteurs', jobs: 'Traitements', exports: 'Résultats',
    jobsFailed: '{n} traitement en échec | {n} traitements en échec',
  },
  copyState: {
    QUARANTINED: 'À vérifier', STAGING: 'À identifier', READY: 'À corriger', LOCKED: 'En correction', GRADED: 'Corrigée', RELEASED: 'Rendue',
  },
  copies: {
    one: 'Copie {number}', number: 'Copie', state: 'État', pages: 'Pages', issues: 'Points à vérifier', student: 'Élève', total: 'Points',
    nobody: 'non identifiée', all: 'Toutes', byState: 'Filtrer par état', search: 'Chercher', noMatch: 'Aucune copie ne correspond.',
    showAll: 'Montrer toutes les copies', none: 'Aucune copie pour l’instant',
    noneText: 'Les copies apparaissent dès que les scans déposés ont été découpés.', toScans: 'Aller aux scans',
    shown: '{n} copie affichée | {n} copies affichées', more: 'Montrer la suite ({shown} sur {total})', finalPdf: 'PDF final de la copie {number}',
  },
  issue: {
    'identity-page-repaired': 'La page du nom a été changée après la mise en correction : vérifiez de qui est la copie',
    onPages: '{said} (page {pages} du scan) | {said} (pages {pages} du scan)',
    'missing-verso': 'Verso manquant', 'missing-recto': 'Recto manquant', 'upside-down': 'Page à l’envers', 'duplicate-scan': 'Page scannée deux fois',
    'extra-sheet': 'Feuille supplémentaire', 'pages-out-of-order': 'Pages dans le désordre', 'number-mismatch': 'Numéros qui ne concordent pas',
    'loose-sheet': 'Feuille volante', 'unrecognised-page': 'Page non reconnue', 'wrong-page-count': 'Nombre de pages inattendu', 'blank-page': 'Page blanche',
    'quality-blurred': 'Page floue', 'quality-cut': 'Coin plié ou coupé', 'quality-low-resolution': 'Résolution trop faible', 'quality-too-light': 'Page trop claire',
    'quality-too-dark': 'Page trop sombre', 'quality-skewed': 'Page de travers', 'quality-unchecked': 'Qualité des scans non vérifiée',
    'identity-conflict': 'Deux copies lues comme celles du même élève',
    'votes-disagree': 'Indices qui se contredisent', 'faint-page': 'Écriture très pâle', 'sides-unverified': 'Rectos et versos invérifiables',
  },
  doubts: {
    title: 'Points à vérifier', quarantined: 'Les pages de cette copie sont à vérifier.', unknown: 'Cette copie n’est pas encore identifiée.',
    accept: 'Accepter les pages', question: 'La copie rejoindra les autres avec ses pages telles quelles. La raison est conservée.', reason: 'Raison',
    accepted: 'Pages de la copie {number} acceptées', identify: 'Identifier',
  },
  students: {
    choose: 'Choisir une liste de classe', hint: 'ou la déposer ici : fichier CSV, par exemple exporté de Pronote',
    imported: '{added} élèves ajoutés, {updated} mis à jour.',
    name: 'Nom et prénom', class: 'Classe', birth: 'Date de naissance', candidate: 'Numéro de candidat ou INE', none: 'Aucun élève pour l’instant',
    noneText: 'La liste de classe sert à identifier les copies.',
  },
  upload: { sendingFile: 'Envoi de {file}', sending: '{n} % envoyés', checking: 'Vérification par le serveur…', sent: '{file} est bien arrivé.',
    queue: 'Fichiers en cours d’envoi', progress: 'Avancement de {file}', clear: 'Retirer de la liste ce qui est arrivé', waiting: 'En attente de son tour',
    paused: 'En pause à {n} %', missing: 'Interrompu à {n} % : choisissez de nouveau ce fichier, l’envoi reprendra là.', failed: 'Arrêté à {n} %', done: 'Arrivé',
    pause: 'Mettre en pause', resume: 'Reprendre', choose: 'Choisir le fichier', up: 'Monter {file}', down: 'Descendre {file}', drop: 'Annuler l’envoi de {file}',
  },
  scans: {
    layout: 'Modèle de copie', examLayout: 'Celui de l’examen', choose: 'Choisir des fichiers de scans', hint: 'ou les déposer ici, dans l’ordre des paquets',
    none: 'Aucun scan pour l’instant', noneText: 'Le découpage commence dès qu’un fichier est arrivé.', layoutIs: 'modèle {layout}',
    plannedBy: 'découpé par {strategy}', copies: '{n} copie | {n} copies', issues: 'Points à vérifier',
    up: 'Monter le lot {file}', down: 'Descendre le lot {file}', moved: '{file} est maintenant le lot n° {n}.',
  },
  quality: {
    title: 'Qualité des scans', line: '{level} : {what}', pages: '(page {pages}) | (pages {pages})',
    blurred: 'flou', cut: 'coin plié ou coupé', 'low-resolution': 'résolution trop faible', 'too-light': 'trop clair', 'too-dark': 'trop sombre',
    skewed: 'de travers', 'not-checked': 'non vérifié', 'wrong-page-count': 'nombre de pages inattendu',
  },
  qualityLevel: { GREEN: 'Scans nets', UNCHECKED: 'Scans non vérifiés', ORANGE: 'Scans à regarder', RED: 'Scans à refaire' },
  batchState: { RECEIVED: 'Reçu', INDEXED: 'Pages lues', SPLIT: 'Découpé' },
  accounts: {
    scanned: 'scannées', placed: 'dans des copies', blank: 'blanches', discarded: 'écartées', quarantined: 'en quarantaine', pending: 'en attente', missing: 'non comptées',
  },
  jobs: {
    kind: 'Traitement', state: 'État', progress: 'Progression', since: 'Depuis', actions: 'Actions', doneOf: '{done} sur {total}', cancel: 'Arrêter',
    eachSecond: '{n} par seconde', eachMinute: '{n} par minute', endsAt: 'fin vers {moment}',
    waitingFor: 'Attend l’extension {plugin} ; reprendra de lui-même.', none: 'Aucun traitement pour l’instant',
  },
  jobKind: { UNPACK: 'Ouverture du fichier', INDEX: 'Lecture du fichier', SPLIT: 'Découpage', IDENTIFY: 'Identification', RENDER: 'PDF final' },
  jobState: { QUEUED: 'En attente', RUNNING: 'En cours', PARKED: 'Suspendu', DONE: 'Terminé', FAILED: 'En échec', CANCELLED: 'Arrêté' },
  exports: {
    download: 'Télécharger', nothingMarked: 'Rien à exporter : aucune copie n’est encore corrigée.', none: 'Aucun format d’export',
    noneText: 'Aucune extension d’export n’est installée sur ce serveur.', optionsText: 'Le fichier peut être téléchargé tel quel, ou réglé d’abord.',
  },
  options: { none: '—', between: 'De {min} à {max}.', atLeast: 'Au moins {min}.', atMost: 'Au plus {max}.' },
  readiness: {
    title: 'Tout n’est pas encore prêt pour cet examen', line: '{phase} : {what}', missing: 'il manque le module {what} | il manque les modules {what}',
    noExport: 'aucun module d’export n’est installé', noLayout: 'le modèle de copie {what} n’est pas là', noScheme: 'le barème n’est pas encore écrit',
    badScheme: 'le calcul des points refuse le barème ({what})', other: '{what}',
    phase: {
      import: 'Réception des scans', split: 'Découpage', identification: 'Lecture des noms', marking: 'Correction', rendering: 'PDF corrigés',
      export: 'Export des résultats',
    },
  },
  proposal: {
    title: '{n} copie changerait de note (moyenne {mean}) avec {by} | {n} copies changeraient de note (moyenne {mean}) avec {by}',
    details: 'Copies concernées', before: 'Note sur 20 actuelle', after: 'Nouvelle note', apply: 'Appliquer', drop: 'Écarter',
    applyQuestion: 'La note de {n} copie sera recalculée avec {by}, et son PDF refait. | Les notes de {n} copies seront recalculées avec {by}, et leurs PDF refaits.',
    dropQuestion: '{n} copie garde sa note. {by} ne proposera plus rien pour cet examen. | {n} copies gardent leur note. {by} ne proposera plus rien pour cet examen.',
    applyDone: '{n} note recalculée. | {n} notes recalculées.', dropDone: '{n} note inchangée. | {n} notes inchangées.',
  },
  reader: {
    back: 'Revenir à la liste', copies: 'Copies', previousCopy: 'Copie précédente', nextCopy: 'Copie suivante', place: '{at} sur {total}',
    pages: 'Pages', previousPage: 'Page précédente', nextPage: 'Page suivante', page: 'Page {page} / {total}', ends: 'Première, dernière page',
    pagesOf: 'Pages de la copie {number}', pageOf: 'Page {page} sur {total} de la copie {number}', noImage: 'Cette page ne peut pas être affichée.',
    zoom: 'Zoom', zoomIn: 'Agrandir', zoomOut: 'Réduire', percent: '{n} %', fitWidth: 'Ajuster à la largeur', fitPage: 'Page entière',
    help: 'Raccourcis clavier', singleKeys: 'Utiliser les raccourcis d’une seule touche',
  },
  key: {
    or: 'ou', Enter: 'Entrée', PageUp: 'Pg préc', PageDown: 'Pg suiv', Home: 'Début', End: 'Fin', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Shift: 'Maj', Delete: 'Suppr', Escape: 'Échap',
  },
  identify: {
    title: 'Identification', header: 'En-tête de la copie {number}',
    noHeader: 'L’en-tête ne peut pas être affiché.', who: 'De qui est cette copie ?', noCandidate: 'La machine ne propose personne : cherchez l’élève ci-dessous.',
    score: 'ressemblance {percent} %', taken: 'déjà donné à la copie {number}', search: 'Chercher un autre élève', notFound: 'Aucun élève de la liste ne correspond.',
    confirm: 'Valider', see: 'Voir la copie', done: 'Copie {number} : {name}.',
    none: 'Toutes les copies sont identifiées', noneText: 'Il n’y a plus rien à faire ici.', toCopies: 'Voir les copies',
  },
  results: {
    title: 'Mes résultats', none: 'Aucun résultat pour l’instant', noneText: 'Vos copies apparaîtront ici quand les résultats seront publiés.',
    points: '{total} points sur {maximum}', pdf: 'Ma copie corrigée (PDF)', noPdf: 'Le PDF de la copie n’est pas encore prêt.', detail: 'Détail des points',
    question: 'Question', mark: 'Points',
  },
  ...home,
  ...identification,
  ...student,
  ...work,
  ...notices,
}
