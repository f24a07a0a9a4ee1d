/** Looking at a class list before it is written, and what an exam is called. */
export default {
  listPreview: {
    title: 'Preview of {file}', nothing: 'Nothing is saved yet. Check, then save.', save: 'Save {n} student | Save {n} students', drop: 'Drop this file',
    lines: '{n} line read | {n} lines read', added: '{n} new | {n} new', updated: '{n} changed | {n} changed', unchanged: '{n} unchanged | {n} unchanged', leftOut: '{n} line left out | {n} lines left out',
    others: '{n} student of the exam is not in this file, and stays. | {n} students of the exam are not in this file, and stay.',
    columns: 'Columns recognised', column: '{meaning}: {title}', unused: 'Not used: {titles}', form: 'Characters {encoding}, columns separated by {separator}', same: 'The list of the exam would not change.',
    row: 'Line', effect: 'Effect', change: '{member}: {before} → {after}', none: 'empty', problems: 'Lines to look at', problem: 'Line {row}{fatal}: {what}', fatal: ' (left out)',
    rows: 'Students of the file',
  },
  separator: { semicolon: 'semicolons', comma: 'commas', tab: 'tabs' },
  rowEffect: { NEW: 'New', CHANGED: 'Changed', UNCHANGED: 'Unchanged' },
  studentMember: {
    'last-name': 'Last name', 'usage-name': 'Usage name', 'first-name': 'First name', 'full-name': 'Full name', 'birth-date': 'Date of birth', 'class-name': 'Class', ine: 'INE',
    'candidate-number': 'Candidate number', email: 'E-mail',
  },
  rowProblem: {
    'missing-name': 'last or first name missing', 'name-too-long': 'name too long', 'ambiguous-name': 'capitals do not tell where the last name ends', 'invalid-date': 'date of birth not readable',
    'invalid-ine': 'invalid INE, ignored', 'invalid-email': 'invalid e-mail address, ignored', 'duplicate-row': 'repeats another line', 'duplicate-ine': 'INE of another student, ignored',
    'duplicate-candidate-number': 'candidate number given twice, ignored',
  },
  examDetails: {
    edit: 'Change', title: 'Change the exam', text: 'Final PDFs that exist are made again with the new details.', save: 'Save', reference: 'Reference',
    referenceHint: 'Used in addresses and at the console: changing it breaks links of before.', saved: 'The exam {name} is changed.',
  },
}
