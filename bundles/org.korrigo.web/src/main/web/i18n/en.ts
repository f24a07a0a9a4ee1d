import type { Messages } from '.'
import copyHistory from './en/copy-history'
import home from './en/home'
import identification from './en/identification'
import outcome from './en/outcome'
import roster from './en/roster'
import student from './en/student'
import users from './en/users'
import work from './en/work'
import batch from './en/batch'
import locks from './en/locks'
import markers from './en/markers'
import newExam from './en/new-exam'
import scheme from './en/scheme'
import marking from './en/marking'
import notices from './en/notices'

const en: Messages = {
  ...batch,
  ...scheme,
  ...newExam,
  ...locks,
  ...markers,
  ...copyHistory,
  ...marking,
  app: {
    skip: 'Skip to content', places: 'Main navigation', exams: 'Exams', ownResults: 'My results',
    otherLanguage: 'Français', theme: 'Dark theme', signOut: 'Sign out',
  },
  action: { cancel: 'Cancel', close: 'Close', retry: 'Try again' },
  state: { loading: 'Loading…' },
  problem: {
    network: 'The server does not answer. Check your connection, then try again.', other: 'Something went wrong.',
    trace: 'Reference for the support team: {trace}',
  },
  notFound: { title: 'Page not found', text: 'This page does not exist, or your account may not see it.', home: 'Back to the start' },
  login: {
    title: 'Sign in', purpose: 'On-screen marking of exam papers', username: 'User name', password: 'Password',
    showPassword: 'Show the password', submit: 'Sign in', expired: 'Your session is over. Sign in again to go on.',
  },
  exams: {
    title: 'Exams', new: 'New exam', none: 'No exam yet', noneAdmin: 'Create an exam, give it its class list, then send the scans.',
    noneOther: 'Exams appear here as soon as an administrator has created them.',
  },
  newExam: {
    title: 'New exam', name: 'Name', nameHint: 'For example: Mathematics mock exam, February', subject: 'Subject', date: 'Date of the exam',
    layout: 'Booklet layout', defaultLayout: 'Default layout',
  },
  pipeline: {
    title: 'Progress', scan: 'Scan', split: 'Split', identification: 'Identification', marking: 'Marking', results: 'Results',
    done: 'done', running: 'running', pages: '{n} page | {n} pages', copies: '{n} copy | {n} copies', outOf: '{done} of {total}',
    toCheck: '{n} to check',
    waiting: { split: '{n} page waiting | {n} pages waiting', identification: '{n} to identify' },
  },
  next: {
    students: 'Import the class list', scan: 'Send the scans', check: 'Check {n} copy | Check {n} copies',
    pages: 'See {n} page that waits | See {n} pages that wait', identify: 'Identify {n} copy | Identify {n} copies', mark: 'Mark {n} copy | Mark {n} copies',
    export: 'Export the results', see: 'See the copies',
  },
  exam: {
    tabs: 'Parts of the exam', copies: 'Copies', students: 'Students', scans: 'Scans', scheme: 'Mark scheme', markers: 'Markers', jobs: 'Jobs', exports: 'Results',
    jobsFailed: '{n} failed job | {n} failed jobs',
  },
  copyState: {
    QUARANTINED: 'To check', STAGING: 'To identify', READY: 'To mark', LOCKED: 'Being marked', GRADED: 'Marked', RELEASED: 'Released',
  },
  copies: {
    one: 'Copy {number}', number: 'Copy', state: 'State', pages: 'Pages', issues: 'To check', student: 'Student', total: 'Points',
    nobody: 'not identified', all: 'All', byState: 'Filter by state', search: 'Search', noMatch: 'No copy matches.',
    showAll: 'Show all copies', none: 'No copy yet', noneText: 'Copies appear as soon as the scans have been split.', toScans: 'Go to the scans',
    shown: '{n} copy shown | {n} copies shown', more: 'Show more ({shown} of {total})', finalPdf: 'Final PDF of copy {number}',
  },
  issue: {
    'identity-page-repaired': 'The page with the name was changed after marking began: check whose copy it is',
    onPages: '{said} (scanned page {pages}) | {said} (scanned pages {pages})',
    'missing-verso': 'Missing back', 'missing-recto': 'Missing front', 'upside-down': 'Upside down', 'duplicate-scan': 'Scanned twice',
    'extra-sheet': 'Extra sheet', 'pages-out-of-order': 'Pages out of order', 'number-mismatch': 'Numbers that do not agree',
    'loose-sheet': 'Loose sheet', 'unrecognised-page': 'Unrecognised page', 'wrong-page-count': 'Unexpected number of pages', 'blank-page': 'Blank page',
    'quality-blurred': 'Blurred page', 'quality-cut': 'Corner folded or cut', 'quality-low-resolution': 'Resolution too low', 'quality-too-light': 'Page too light',
    'quality-too-dark': 'Page too dark', 'quality-skewed': 'Page askew', 'quality-unchecked': 'Quality of the scans not checked',
    'identity-conflict': 'Two copies read as the same student',
    'votes-disagree': 'Clues that contradict each other', 'faint-page': 'Very pale writing', 'sides-unverified': 'Fronts and backs cannot be checked',
  },
  doubts: {
    title: 'To check', quarantined: 'The pages of this copy must be checked.', unknown: 'This copy is not identified yet.',
    accept: 'Accept the pages', question: 'The copy will join the others with its pages as they are. The reason is kept.', reason: 'Reason',
    accepted: 'Pages of copy {number} accepted', identify: 'Identify',
  },
  students: {
    choose: 'Choose a class list', hint: 'or drop it here: a CSV file, for example exported from Pronote',
    imported: '{added} students added, {updated} updated.',
    name: 'Name', class: 'Class', birth: 'Date of birth', candidate: 'Candidate number or INE', none: 'No student yet',
    noneText: 'The class list is what copies are identified against.',
  },
  upload: { sendingFile: 'Sending {file}', sending: '{n}% sent', checking: 'The server is checking…', sent: '{file} has arrived.',
    queue: 'Files being sent', progress: 'Progress of {file}', clear: 'Take what has arrived off the list', waiting: 'Waiting for its turn',
    paused: 'Paused at {n}%', missing: 'Interrupted at {n}%: choose this file again and it resumes there.', failed: 'Stopped at {n}%', done: 'Arrived',
    pause: 'Pause', resume: 'Resume', choose: 'Choose the file', up: 'Move {file} up', down: 'Move {file} down', drop: 'Cancel sending {file}',
  },
  scans: {
    layout: 'Booklet layout', examLayout: 'That of the exam', choose: 'Choose files of scans', hint: 'or drop them here, in the order of the piles',
    none: 'No scans yet', noneText: 'The split starts as soon as a file has arrived.', layoutIs: 'layout {layout}',
    plannedBy: 'split by {strategy}', copies: '{n} copy | {n} copies', issues: 'To check',
    up: 'Move batch {file} up', down: 'Move batch {file} down', moved: '{file} is now batch no. {n}.',
  },
  quality: {
    title: 'Quality of the scans', line: '{level}: {what}', pages: '(page {pages}) | (pages {pages})',
    blurred: 'blurred', cut: 'corner folded or cut', 'low-resolution': 'resolution too low', 'too-light': 'too light', 'too-dark': 'too dark',
    skewed: 'askew', 'not-checked': 'not checked', 'wrong-page-count': 'unexpected number of pages',
  },
  qualityLevel: { GREEN: 'Scans are sharp', UNCHECKED: 'Scans not checked', ORANGE: 'Scans to look at', RED: 'Scans to do again' },
  batchState: { RECEIVED: 'Received', INDEXED: 'Pages read', SPLIT: 'Split' },
  accounts: {
    scanned: 'scanned', placed: 'in copies', blank: 'blank', discarded: 'discarded', quarantined: 'in quarantine', pending: 'waiting', missing: 'not accounted for',
  },
  jobs: {
    kind: 'Job', state: 'State', progress: 'Progress', since: 'Since', actions: 'Actions', doneOf: '{done} of {total}', cancel: 'Stop',
    eachSecond: '{n} a second', eachMinute: '{n} a minute', endsAt: 'ends about {moment}',
    waitingFor: 'Waits for the plug-in {plugin}; will resume by itself.', none: 'No job yet',
  },
  jobKind: { UNPACK: 'Opening the file', INDEX: 'Reading the file', SPLIT: 'Split', IDENTIFY: 'Identification', RENDER: 'Final PDF' },
  jobState: { QUEUED: 'Queued', RUNNING: 'Running', PARKED: 'Parked', DONE: 'Done', FAILED: 'Failed', CANCELLED: 'Stopped' },
  exports: {
    download: 'Download', nothingMarked: 'Nothing to export: no copy is marked yet.', none: 'No export format',
    noneText: 'No export plug-in is installed on this server.', optionsText: 'The file can be downloaded as it is, or adjusted first.',
  },
  options: { none: '—', between: 'From {min} to {max}.', atLeast: 'At least {min}.', atMost: 'At most {max}.' },
  readiness: {
    title: 'Not everything is ready for this exam yet', line: '{phase}: {what}', missing: 'the plug-in {what} is missing | the plug-ins {what} are missing',
    noExport: 'no export plug-in is installed', noLayout: 'the booklet layout {what} is not there', noScheme: 'the mark scheme is not written yet',
    badScheme: 'the mark scheme cannot be added up ({what})', other: '{what}',
    phase: {
      import: 'Receiving scans', split: 'Split', identification: 'Reading names', marking: 'Marking', rendering: 'Marked PDFs', export: 'Export of results',
    },
  },
  proposal: {
    title: '{n} copy would get another mark (mean {mean}) with {by} | {n} copies would get another mark (mean {mean}) with {by}',
    details: 'Copies concerned', before: 'Present mark out of 20', after: 'New mark', apply: 'Apply', drop: 'Dismiss',
    applyQuestion: 'The mark of {n} copy will be added up again with {by}, and its PDF made again. | The marks of {n} copies will be added up again with {by}, and their PDFs made again.',
    dropQuestion: '{n} copy keeps its mark. {by} will propose nothing more for this exam. | {n} copies keep their marks. {by} will propose nothing more for this exam.',
    applyDone: '{n} mark added up again. | {n} marks added up again.', dropDone: '{n} mark unchanged. | {n} marks unchanged.',
  },
  reader: {
    back: 'Back to the list', copies: 'Copies', previousCopy: 'Previous copy', nextCopy: 'Next copy', place: '{at} of {total}',
    pages: 'Pages', previousPage: 'Previous page', nextPage: 'Next page', page: 'Page {page} / {total}', ends: 'First, last page',
    pagesOf: 'Pages of copy {number}', pageOf: 'Page {page} of {total} of copy {number}', noImage: 'This page cannot be shown.',
    zoom: 'Zoom', zoomIn: 'Zoom in', zoomOut: 'Zoom out', percent: '{n}%', fitWidth: 'Fit the width', fitPage: 'Whole page',
    help: 'Keyboard shortcuts', singleKeys: 'Use single-key shortcuts',
  },
  key: { or: 'or', Enter: 'Enter', PageUp: 'Page Up', PageDown: 'Page Down', Home: 'Home', End: 'End', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Shift: 'Shift', Delete: 'Del', Escape: 'Esc' },
  identify: {
    title: 'Identification', header: 'Header of copy {number}',
    noHeader: 'The header cannot be shown.', who: 'Whose copy is this?', noCandidate: 'The machine proposes nobody: search the student below.',
    score: 'likeness {percent}%', taken: 'given to copy {number} already', search: 'Search another student', notFound: 'No student of the list matches.',
    confirm: 'Confirm', see: 'See the copy', done: 'Copy {number}: {name}.',
    none: 'Every copy is identified', noneText: 'Nothing is left to do here.', toCopies: 'See the copies',
  },
  results: {
    title: 'My results', none: 'No result yet', noneText: 'Your copies appear here once the results are released.',
    points: '{total} points out of {maximum}', pdf: 'My marked copy (PDF)', noPdf: 'The PDF of the copy is not ready yet.', detail: 'Points in detail',
    question: 'Question', mark: 'Points',
  },
  ...home,
  ...identification,
  ...outcome,
  ...roster,
  ...student,
  ...users,
  ...work,
  ...notices,
}

export default en
