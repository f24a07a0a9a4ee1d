import batch from './batch'
import locks from './locks'
import markers from './markers'
import newExam from './new-exam'
import outcome from './outcome'
import roster from './roster'
import scheme from './scheme'
import users from './users'

/** The texts of everything but the marking desk, which is not to wait for them. */
export default { ...batch, ...locks, ...markers, ...newExam, ...outcome, ...roster, ...scheme, ...users }
