import type fr from '../fr/new-exam'

const en: typeof fr = {
  steps: {
    title: 'Steps', details: 'Exam and mark scheme', students: 'Class list', scans: 'Scans', at: 'Step {n} of 3: {name}', next: 'Continue', back: 'Previous step',
    later: 'Finish later', finish: 'See the exam', made: 'The exam {name} is created.',
    scheme: 'Mark scheme', schemeText: 'It can also be written or changed later, even once marking has begun.', detailsFirst: 'Give the name, subject and date first.',
    studentsText: 'The class list serves to find the names written on the copies. It can be completed later.',
    scansText: 'Drop the files of the scanner, in the order of the piles. Sending goes on where it stopped when the connection is cut.',
  },
  roster: {
    of: '{name}: {n}', search: 'Find a student', shown: '{n} student | {n} students', more: 'Show more ({shown} of {total})',
    leftOut: '{n} row left out | {n} rows left out', allRead: 'Every row was read.', noMatch: 'No student matches.',
  },
  examList: {
    search: 'Find an exam', filter: 'Filter the exams', all: 'All', todo: 'To do', running: 'Under way', done: 'Finished', noMatch: 'No exam matches.', showAll: 'Show all exams',
    waits: 'The server is at work.',
  },
}

export default en
