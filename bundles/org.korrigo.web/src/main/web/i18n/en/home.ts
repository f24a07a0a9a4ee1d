import type fr from '../fr/home'

const en: typeof fr = {
  home: {
    title: 'Home', hello: 'Hello {name}', toDo: 'To do', nothing: 'Nothing to do for now.', failed: 'Failed jobs', seeJobs: 'See all jobs',
    moreFailed: 'and {n} other | and {n} others', health: 'State of the server', up: 'The server works.', down: 'The server cannot work at the moment.', noFailed: 'No failed job.',
    piles: 'My piles', noPiles: 'No pile to mark', noPilesText: 'Copies that are given to you will appear here.', marked: '{done} copy of {total} marked | {done} copies of {total} marked',
    go: 'Go on', start: 'Begin', finished: 'Done', allExams: 'See all exams',
    noExams: 'No exam yet', noExamsText: 'Create the first exam: its name, its class list, then its scans.', newExam: 'New exam',
    warning: { 'plugin-trust-open': 'Plug-ins without a signature can be installed.' }, otherWarning: 'Warning: {code}',
    isolation: 'Files from outside are opened without protection by the system.',
    jobs: 'Jobs', users: 'Users',
  },
}

export default en
