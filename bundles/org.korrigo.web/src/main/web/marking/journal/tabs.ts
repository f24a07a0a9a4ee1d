import { newId } from './ids'

/** Finds out whether the same person has the same copy open in another tab of this browser. */
export class Tabs {
  private readonly channel?: BroadcastChannel
  private readonly me = newId()
  private readonly others = new Set<string>()

  constructor(key: string, private readonly onOthers: (count: number) => void) {
    if (typeof BroadcastChannel === 'undefined') return
    this.channel = new BroadcastChannel(`korrigo-desk-${key}`)
    this.channel.onmessage = ({ data }) => this.hear(data as { from: string; says: 'here' | 'also' | 'gone' })
    this.say('here')
  }

  close(): void {
    this.say('gone')
    this.channel?.close()
  }

  private hear({ from, says }: { from: string; says: 'here' | 'also' | 'gone' }) {
    if (says === 'gone') this.others.delete(from)
    else this.others.add(from)
    // whoever comes in learns of those who are there
    if (says === 'here') this.say('also')
    this.onOthers(this.others.size)
  }

  private say(says: 'here' | 'also' | 'gone') {
    this.channel?.postMessage({ from: this.me, says })
  }
}
