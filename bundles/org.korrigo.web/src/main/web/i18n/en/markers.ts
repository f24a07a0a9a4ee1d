import type fr from '../fr/markers'

const en: typeof fr = {
  markers: {
    title: 'Markers', everybody: 'Nobody is chosen: every teacher sees and marks all copies.', chosen: '{n} marker: nobody else sees copies. | {n} markers: nobody else sees copies, and each only the own ones.',
    teacher: 'Teacher', weight: 'Share', weightOf: 'Share of {name}, such as 0.5', excluded: 'Excluded classes', excludedOf: 'classes that {name} does not mark', noClass: 'none', away: 'Away',
    awayOf: '{name} is away', marksNot: 'does not mark', noTeacher: 'There is no teacher’s account yet.', save: 'Save the markers', saved: 'Markers saved.', drop: 'Drop the changes',
    share: 'Sharing out the copies', shareText: 'Copies already begun stay where they are. A new distribution replaces the one before.', strategy: 'Way of sharing', preview: 'See the result', apply: 'Apply this distribution',
    shared: 'Copies shared out.', plan: 'Proposed distribution', now: 'Now', then: 'Then', change: 'Change', items: 'Questions', whole: 'whole copies',
    unassigned: '{n} copy without a marker | {n} copies without a marker', because: '{reason}: {n} ({copies})',
    reason: { 'not-ready': 'pages or student not known yet', 'no-marker': 'no marker is there', 'every-marker-barred': 'class excluded by every marker' },
    progress: 'Progress of the marking', all: 'All copies', byMarker: 'By marker', byItem: 'By question', undistributed: '{n} copy is not shared out. | {n} copies are not shared out.',
    redispatch: 'Give to others', redispatchOf: 'Give the copies of {name} to others', redispatchText: 'The unfinished copies of {name} go to the other markers. Marks given stay. {name} is noted as away.',
    redispatched: 'The copies of {name} went to others.',
    variant: {
      title: 'Subjects', text: 'When the exam has several subjects.', none: 'no subject: {n} copy | no subject: {n} copies', of: 'subject {name}: {n} copy | subject {name}: {n} copies', choose: 'Say which subject', name: 'Subject', set: 'Set for {n} copy | Set for {n} copies',
      setAll: 'For all copies', allShown: 'Tick the copy shown | Tick the {n} copies shown', done: '{n} copy changed. | {n} copies changed.',
    },
  },
}

export default en
