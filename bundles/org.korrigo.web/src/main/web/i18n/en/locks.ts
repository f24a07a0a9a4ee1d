/** Copies that somebody has open. */
export default {
  locks: {
    title: 'Copies open just now', none: 'No copy is open.', text: 'An open copy is reserved for its marker. If somebody forgot it, you can break the reservation.', until: 'reserved until {moment}', over: 'reservation is over',
    break: 'Break the reservation', breakOf: 'Break the reservation of copy {number}', breakText: 'Somebody else will be able to open copy {number}. What {holder} has not sent yet stays as a draft that can be recovered.',
    reason: 'Reason, kept in the audit trail', done: 'Copy {number} is free again.',
  },
}
