/** Copies that somebody has open. */
export default {
  locks: {
    title: 'Copies ouvertes en ce moment', none: 'Aucune copie n’est ouverte.', text: 'Une copie ouverte est réservée à son correcteur. Si quelqu’un l’a oubliée, vous pouvez lever la réservation.', until: 'réservée jusqu’au {moment}', over: 'réservation expirée',
    break: 'Lever la réservation', breakOf: 'Lever la réservation de la copie {number}', breakText: 'La copie {number} pourra être ouverte par quelqu’un d’autre. Ce que {holder} n’a pas encore envoyé reste en brouillon et pourra être récupéré.',
    reason: 'Motif, gardé au journal', done: 'La copie {number} est de nouveau libre.',
  },
}
