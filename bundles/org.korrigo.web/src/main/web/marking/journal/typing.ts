import type { JournalStore, Typed } from './store'

const SOON = 250

/** Keeps words that are being typed, at most a quarter of a second behind the keys. */
export class Typing {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()
  private readonly latest = new Map<string, Typed>()

  constructor(private readonly store: JournalStore, private readonly key: string) {}

  keep(typed: Typed): void {
    this.latest.set(typed.field, typed)
    if (!this.timers.has(typed.field)) this.timers.set(typed.field, setTimeout(() => void this.write(typed.field), SOON))
  }

  /** The words became an operation, or were given up. @param durable until when a page that dies would have the words alone */
  async drop(field: string, durable?: Promise<boolean>): Promise<void> {
    clearTimeout(this.timers.get(field))
    this.timers.delete(field)
    this.latest.delete(field)
    const isSafe = (await durable) !== false
    // somebody may have typed on meanwhile
    if (isSafe && !this.latest.has(field)) await this.store.dropTyped(this.key, field)
  }

  /** What an earlier page left behind. */
  left(): Promise<Typed[]> {
    return this.store.typed(this.key)
  }

  /** The page may go any moment. */
  async writeAll(): Promise<void> {
    await Promise.all([...this.timers.keys()].map((field) => this.write(field)))
  }

  private async write(field: string) {
    clearTimeout(this.timers.get(field))
    this.timers.delete(field)
    const typed = this.latest.get(field)
    if (typed) await this.store.keepTyped(this.key, typed)
  }
}
