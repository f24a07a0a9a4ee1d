import type fr from '../fr/users'

const en: typeof fr = {
  users: {
    title: 'Users', new: 'New account', search: 'Search a name or a user name', byRole: 'Filter by role', all: 'All', name: 'Name', username: 'User name', roles: 'Roles',
    state: 'State', enabled: 'Active', disabled: 'Disabled', open: 'Manage the account of {name}', manage: 'Manage', none: 'No account matches.', more: 'Show more ({shown} of {total})',
    create: 'Create the account', newText: 'The server makes the password and shows it once.', usernameHint: 'Letters, digits, dots and dashes: it does not change later.',
    ofExam: 'Exam of the student', ofStudent: 'Student: {name}', noStudent: 'Choose the student whose results this account will see.', noExam: '— choose —',
    password: 'Password of {name}', passwordOnce: 'It is shown this once: pass it on before you close.', copyIt: 'Copy', copied: 'Copied.',
    enable: 'Enable the account', disable: 'Disable the account', disableText: '{name} is signed out at once and cannot come in any more. Their work is kept.', enableText: '{name} will be able to sign in again.',
    reset: 'Give a new password', resetText: 'The old password of {name} will no longer do, and their sessions will be closed.', saveRoles: 'Save the roles', saveName: 'Save the name', saved: 'Account of {name} saved.',
    self: 'This is your account: another administrator can disable it or change its roles.', sessions: 'Open sessions', noSessions: 'No open session.', since: 'Since {moment}',
    lastSeen: 'seen {moment}', revoke: 'Close all sessions', revokeText: '{name} will have to sign in again. What is not sent yet stays in their browser.', revoked: 'Sessions closed.',
  },
  role: { ADMIN: 'Administration', TEACHER: 'Marker', SECRETARY: 'Secretary', STUDENT: 'Student' },
  account: {
    title: 'My account', who: 'Identity', password: 'Password', current: 'Present password', next: 'New password', again: 'New password, once more', differ: 'The two are not the same.',
    change: 'Change the password', changed: 'Password changed.', display: 'Display', language: 'Language', theme: 'Theme', light: 'Light', dark: 'Dark', keyboard: 'Keyboard',
    onDevice: 'These settings are for this device.',
  },
}

export default en
