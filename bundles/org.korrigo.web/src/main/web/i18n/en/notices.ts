/** What an administrator has switched on for everybody. */
export default {
  notices: {
    title: 'Information', maintenance: 'The server is under maintenance.', readOnly: 'Read only: nothing can be changed for now.',
    degraded: 'Reduced service: marking goes on, processing and exports wait.',
    closed: 'The server is under maintenance', closedText: 'What you have done is kept; what is not sent yet will leave this browser when the server opens again.',
    administrators: 'Administrators’ entrance',
  },
}
