/** What was done on a copy, revision by revision. */
export default {
  history: {
    title: 'History of the copy', open: 'History', none: 'Nothing was done on this copy yet.', now: 'Back to now', at: 'As it was after change {revision}, {moment}', older: 'Show older ones',
    choose: 'Choose a change to see the copy as it was.', noMarks: 'No mark at that time.', points: '{item}: {points}', total: 'Total: {total} / {maximum}', gone: 'question taken out of the mark scheme', close: 'Close the history',
    what: {
      'put-annotation': 'Annotation: {what}', 'remove-annotation': 'Annotation removed', 'set-mark': 'Mark {item}: {points}', 'clear-mark': 'Mark {item} taken back', 'set-remark': 'Remark {item}: {text}',
      'clear-remark': 'Remark {item} taken back', 'set-appreciation': 'Appreciation: {text}', 'clear-appreciation': 'Appreciation taken back',
    },
  },
}
