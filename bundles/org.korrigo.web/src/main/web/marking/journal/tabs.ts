import { newId } from './ids'

const BEAT = 4_000
/** A tab that was killed says no goodbye; one in the background may beat once a minute only. */
const SILENT = 75_000

/** Finds out whether the same person has the same copy open in another tab of this browser. */
export class Tabs {
  private readonly channel?: BroadcastChannel
  private readonly me = newId()
  private readonly others = new Map<string, number>()
  private readonly timer?: ReturnType<typeof setInterval>

  constructor(key: string, private readonly onOthers: (count: number) => void) {
    if (typeof BroadcastChannel === 'undefined') return
    this.channel = new BroadcastChannel(`korrigo-desk-${key}`)
    this.channel.onmessage = ({ data }) => this.hear(data as { from: string; says: 'here' | 'also' | 'gone' })
    this.say('here')
    this.timer = setInterval(() => this.beat(), BEAT)
  }

  /** The page goes; should it come back, its next beat says so. */
  leave(): void {
    this.say('gone')
  }

  close(): void {
    clearInterval(this.timer)
    this.leave()
    this.channel?.close()
  }

  private hear({ from, says }: { from: string; says: 'here' | 'also' | 'gone' }) {
    if (says === 'gone') this.others.delete(from)
    else this.others.set(from, Date.now())
    // whoever comes in learns of those who are there
    if (says === 'here') this.say('also')
    this.onOthers(this.others.size)
  }

  private beat() {
    this.say('also')
    for (const [other, heard] of this.others) if (Date.now() - heard > SILENT) this.others.delete(other)
    this.onOthers(this.others.size)
  }

  private say(says: 'here' | 'also' | 'gone') {
    this.channel?.postMessage({ from: this.me, says })
  }
}
