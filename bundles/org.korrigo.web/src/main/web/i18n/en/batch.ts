import type fr from '../fr/batch'

const en: typeof fr = {
  batch: {
    repair: 'Repair the pages', see: 'Contact sheet',
    title: 'Contact sheet', back: 'Back to the exam', sheet: 'All pages of the batch', panel: 'Chosen page', page: 'Page', enlarge: 'Enlarge',
    pageOf: 'Page {page} of copy {copy}', scan: 'scan no. {number}', number: 'no. {number}', pages: '{n} page | {n} pages', endOf: 'End of copy {copy}',
    noneShown: 'No page matches.', filter: 'Filter', search: 'Copy, student or scan number', open: 'Read the copy', wholeScan: 'Whole original scan',
    show: { all: 'All', urgent: '{n} group to check | {n} groups to check' },
    fate: { PENDING: 'Pages waiting', PLACED: 'in a copy', BLANK: 'Blank pages', DISCARDED: 'Discarded pages', QUARANTINED: 'Quarantined pages' },
    reason: {
      'declared-blank': 'declared blank', 'set-aside': 'put into quarantine', discarded: 'discarded', replaced: 'replaced by a new scan', 'blank-page': 'blank page',
      separator: 'separator page', 'image-undecodable': 'unreadable image',
    },
    action: {
      left: 'Turn left', right: 'Turn right', cut: 'Move', split: 'Begin a copy here', blank: 'Blank page', discard: 'Discard…', quarantine: 'Quarantine', replace: 'Replace…',
    },
    isHeld: 'being moved', held: '{page} taken. Choose its place, then Ctrl+V; Escape to leave it.', letGo: 'The page stays where it is.',
    dropHint: 'Drop the page into a copy, or:', trays: 'Set the page aside', tray: { BLANK: 'Blank page', DISCARDED: 'Discard…', QUARANTINED: 'Quarantine' },
    withHeld: 'With the page taken', putBefore: 'Put before this page', swap: 'Swap the two pages',
    merge: 'Merge with…', mergeText: 'The pages of the other copy go behind those of copy {copy}. The other copy ends.', mergeOther: 'Copy to add',
    mergeAction: 'Merge', discard: 'Discard', discardText: 'The page leaves its copy and is no longer marked. The reason is kept.',
    parts: 'Which part of this large sheet?', partsText: 'The sheet may hold two pages. The chosen parts follow each other from this place on.', insert: 'Insert',
    part: {
      halves: 'Both halves: left, then right', left: 'The left half', right: 'The right half', halvesBack: 'Both halves: right, then left',
      upDown: 'Both halves: top, then bottom', whole: 'The whole sheet',
    },
    replaceText: 'The new scan takes the place of the old one, which is discarded. Annotations stay.', replace: 'Replace', oldScan: 'Present scan', newScan: 'New scan',
    file: 'File', otherWayUp: 'The new scan lies the other way up: turn it',
    cutAgain: 'Split the batch again', cutText: 'The whole batch is split again. This is refused once somebody has marked.', sameLayout: 'The same ({layout})', plan: 'Plan by hand',
    planHint: 'Optional. For example: 1-4; 5-8; blank 9. Copies are separated by semicolons.', cutBegun: 'The split begins again.',
    discardWork: 'Give up repairs, acceptances and identifications made so far',
    undo: 'Undo', undone: 'Undone: {what}.', undoThis: 'Undo this repair', wasUndone: 'undone', historyTitle: 'Repairs',
    history: '{n} repair | {n} repairs',
    kind: {
      'move-page': 'Page moved', 'turn-page': 'Page turned', 'swap-pages': 'Pages swapped', 'insert-page': 'Page inserted', 'merge-copies': 'Copies merged',
      'split-copy': 'Copy split', 'set-aside': 'Page set aside', 'replace-page': 'Scan replaced', undo: 'Repair undone',
    },
    done: {
      'move-page': 'The page is moved.', 'turn-page': 'The page is turned.', 'swap-pages': 'The pages are swapped.', 'insert-page': 'The page is inserted.',
      'merge-copies': 'The copies are merged.', 'split-copy': 'A new copy begins here.', 'set-aside': 'The page is set aside.', 'replace-page': 'The scan is replaced.',
    },
    help: { walk: 'Go from page to page', cut: 'Take the page to move it', paste: 'Put it before the chosen page', letGo: 'Leave it where it is' },
  },
}

export default en
