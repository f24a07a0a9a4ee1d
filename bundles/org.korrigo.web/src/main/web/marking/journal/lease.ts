import type { Lock } from '../contract'
import { asProblem, isForeign, type Problem } from '@/api/problem'

const BEAT = 4 * 60_000

/** Keeps the lock of a copy alive, and knows how long it lasts by the server's clock. */
export class Lease {
  private timer?: ReturnType<typeof setInterval>
  private lock?: Lock
  /** server time minus ours, in milliseconds */
  private ahead = 0

  constructor(
    private readonly renew: (fence: number) => Promise<Lock>,
    private readonly onLock: (lock: Lock) => void,
    private readonly onLost: (problem: Problem) => void,
  ) {}

  hold(lock: Lock): void {
    this.learn(lock)
    clearInterval(this.timer)
    this.timer = setInterval(() => void this.beat(), BEAT)
  }

  /** Renews now, for example when a computer wakes up. A network that is down proves nothing about the lock. */
  async beat(): Promise<void> {
    const { lock } = this
    if (!lock) return
    try {
      const renewed = await this.renew(lock.fence)
      if (this.lock?.fence === lock.fence) this.learn(renewed)
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (this.lock?.fence !== lock.fence || isForeign(problem) || (problem.status !== 409 && problem.status !== 404)) return
      this.stop()
      this.onLost(problem)
    }
  }

  /** Milliseconds until the lock ends; undefined without one. */
  left(now = Date.now()): number | undefined {
    return this.lock && Math.max(0, Date.parse(this.lock.expiresAt) - (now + this.ahead))
  }

  stop(): void {
    clearInterval(this.timer)
    this.lock = undefined
  }

  private learn(lock: Lock) {
    this.lock = lock
    this.ahead = Date.parse(lock.serverTime) - Date.now()
    this.onLock(lock)
  }
}
