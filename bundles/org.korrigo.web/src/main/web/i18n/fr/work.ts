/** The durable work of the server. */
export default {
  work: {
    title: 'Traitements', exam: 'Examen', filter: 'Filtrer par état', all: 'Tous', details: 'Détails', attempts: 'Essais', priority: 'Priorité', created: 'Demandé', started: 'Commencé', ended: 'Fini',
    code: 'Code', of: 'Travaille sur',
    higher: 'Faire passer devant', lower: 'Rendre moins urgent',
    newest: 'Les {n} plus récents sont montrés.',
  },
}
