/** What an administrator has switched on for everybody. */
export default {
  notices: {
    title: 'Informations', maintenance: 'Serveur en maintenance.', readOnly: 'Lecture seule : rien ne peut être changé pour le moment.',
    degraded: 'Service réduit : la correction continue, les traitements et les exports attendent.',
    closed: 'Le serveur est en maintenance', closedText: 'Ce que vous avez fait est conservé ; ce qui n’est pas encore envoyé partira de ce navigateur à la réouverture.',
    administrators: 'Entrée des administrateurs',
  },
}
