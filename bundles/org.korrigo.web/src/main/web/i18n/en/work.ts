import type fr from '../fr/work'

const en: typeof fr = {
  work: {
    title: 'Jobs', exam: 'Exam', filter: 'Filter by state', all: 'All', details: 'Details', attempts: 'Attempts', priority: 'Priority', created: 'Asked for', started: 'Begun', ended: 'Ended',
    code: 'Code', of: 'Works on',
    higher: 'Let it go first', lower: 'Make it less urgent',
    newest: 'The {n} most recent ones are shown.',
  },
}

export default en
