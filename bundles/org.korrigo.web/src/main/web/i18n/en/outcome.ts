import type fr from '../fr/outcome'

const en: typeof fr = {
  outcome: {
    none: 'No results yet', noneText: 'Statistics appear as soon as a copy is marked.',
    figures: 'Statistics', mean: 'Mean', median: 'Median', deviation: 'Standard deviation', minimum: 'Minimum', maximum: 'Maximum', count: 'Marked copies',
    outOf: 'out of {n}', histogram: 'Distribution of marks', histogramText: '{n} copy from {from} to {to} | {n} copies from {from} to {to}', range: '{from} to {to}',
    table: 'See the figures', marks: 'Mark', copies: 'Copies',
    items: 'Success by question', item: 'Question', itemMean: 'Mean', success: 'Success', spread: 'Distribution', percent: '{n}%',
    classes: 'By class', class: 'Class', rows: 'Copies', number: 'Copy', student: 'Student', state: 'State', total: 'Mark', search: 'Search a copy or a student',
    noMatch: 'No copy matches.', more: 'Show more ({shown} of {total})', exports: 'Files to download', hidden: 'Names and small classes are not shown to markers.',
  },
  publish: {
    title: 'Release to students', graded: '{n} marked copy to release | {n} marked copies to release', released: '{n} copy released | {n} copies released', since: 'since {moment}',
    ready: 'Every copy is marked and identified: the results can be released.', all: 'Everything is released.', notYet: 'Still missing:',
    lacking: { state: '{n} copy {state} | {n} copies {state}', unidentified: '{n} copy without a student | {n} copies without a student', pdf: '{n} PDF to finish | {n} PDFs to finish' },
    states: { QUARANTINED: 'to check', STAGING: 'to identify', READY: 'to mark', LOCKED: 'being marked', GRADED: 'marked', RELEASED: 'released' },
    action: 'Release', partial: 'Release only what is marked', question: '{n} student will see the marked copy and the mark. | {n} students will see their marked copy and their mark.',
    partialQuestion: 'The other copies can be released later.', done: '{n} copy released. | {n} copies released.',
    withdraw: 'Withdraw the release', withdrawQuestion: '{n} student will no longer see the copy. Marks stay. | {n} students will no longer see their copies. Marks stay.',
    reason: 'Reason (kept)', withdrawn: '{n} copy withdrawn. | {n} copies withdrawn.',
  },
}

export default en
