/** People who sign in. */
export default {
  users: {
    title: 'Utilisateurs', new: 'Nouveau compte', search: 'Chercher un nom ou un identifiant', byRole: 'Filtrer par rôle', all: 'Tous', name: 'Nom', username: 'Identifiant', roles: 'Rôles',
    state: 'État', enabled: 'Actif', disabled: 'Désactivé', open: 'Gérer le compte {name}', manage: 'Gérer', none: 'Aucun compte ne correspond.', more: 'Montrer la suite ({shown} sur {total})',
    create: 'Créer le compte', newText: 'Le serveur fabrique le mot de passe et le montre une seule fois.', usernameHint: 'Lettres, chiffres, points et tirets : il ne change plus ensuite.',
    ofExam: 'Examen de l’élève', ofStudent: 'Élève : {name}', noStudent: 'Choisissez l’élève dont ce compte verra les résultats.', noExam: '— choisir —',
    password: 'Mot de passe de {name}', passwordOnce: 'Il n’est montré qu’une fois : transmettez-le à la personne avant de fermer.', copyIt: 'Copier', copied: 'Copié.',
    enable: 'Réactiver le compte', disable: 'Désactiver le compte', disableText: '{name} sera déconnecté aussitôt et ne pourra plus entrer. Son travail est conservé.', enableText: '{name} pourra de nouveau se connecter.',
    reset: 'Donner un nouveau mot de passe', resetText: 'L’ancien mot de passe de {name} ne vaudra plus, et ses séances seront fermées.', saveRoles: 'Enregistrer les rôles', saveName: 'Enregistrer le nom', saved: 'Compte de {name} enregistré.',
    self: 'C’est votre compte : un autre administrateur peut le désactiver ou en changer les rôles.', sessions: 'Séances ouvertes', noSessions: 'Aucune séance ouverte.', since: 'Depuis le {moment}',
    lastSeen: 'vue le {moment}', revoke: 'Fermer toutes les séances', revokeText: '{name} devra se reconnecter. Ce qui n’est pas encore envoyé reste dans son navigateur.', revoked: 'Séances fermées.',
  },
  role: { ADMIN: 'Administration', TEACHER: 'Correcteur', SECRETARY: 'Secrétariat', STUDENT: 'Élève' },
  account: {
    title: 'Mon compte', who: 'Identité', password: 'Mot de passe', current: 'Mot de passe actuel', next: 'Nouveau mot de passe', again: 'Nouveau mot de passe, encore une fois', differ: 'Les deux ne sont pas pareils.',
    change: 'Changer le mot de passe', changed: 'Mot de passe changé.', display: 'Affichage', language: 'Langue', theme: 'Thème', light: 'Clair', dark: 'Sombre', keyboard: 'Clavier',
    onDevice: 'Ces réglages valent pour cet appareil.',
  },
}
