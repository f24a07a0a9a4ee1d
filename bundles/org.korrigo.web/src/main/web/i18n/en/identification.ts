import type fr from '../fr/identification'

const en: typeof fr = {
  identifyDesk: {
    progress: '{done} of {total}', progressOf: 'Progress of this session', last: 'Copy {number}: {what}', passed: 'skipped', unknown: 'left for later',
    undo: 'Undo', pass: 'Skip', setAside: 'Unknown or absent',
    conflict: '{name} has copy {number} already', conflictText: 'Compare the two headers: a student has one copy in an exam.',
    here: 'This copy ({number})', other: 'Copy {number}', move: 'Take the name off copy {number} and confirm', moveTitle: 'The name goes to another copy',
    moveText: '{name} will have copy {number}. Copy {other} is to be identified again.', takenBack: 'Copy {number} is to be identified again.',
    end: 'End of the session', endNothing: 'No copy is left to identify.',
    identified: 'identified | identified', passedOnes: 'skipped | skipped', unknownOnes: 'left for later | left for later',
    resume: 'Take up {n} copy | Take up {n} copies', leave: 'Finish', asideTitle: 'Copies without a name',
    asideText: 'They stay to be identified. A student who is missing from the list is added in the Students tab.', help: 'Keyboard shortcuts',
    zone: '{zone} {n}%', zones: { 'last-name': 'last name', 'first-name': 'first name', 'full-name': 'full name', 'class-name': 'class', 'birth-date': 'birth', 'candidate-number': 'number', ine: 'INE' },
    keys: { choose: 'Choose a candidate', confirm: 'Confirm and go to the next one', search: 'Search a student', pass: 'Skip this copy', unknown: 'Unknown or absent: leave for later', undo: 'Undo the last decision', help: 'This help' },
  },
}

export default en
