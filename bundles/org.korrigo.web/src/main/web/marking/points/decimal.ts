/** Exact decimals as the server writes them ("2.50"); never floats: 0.1 + 0.2 is 0.3. */
export type Decimal = string

const SCALE = 6
const FORM = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/

/** Millionths. @throws RangeError for what is no decimal */
function exact(decimal: Decimal): bigint {
  const [, sign, whole, part = ''] = FORM.exec(decimal) ?? []
  if (whole === undefined) throw new RangeError(`Not a decimal: ${decimal}`)
  const size = BigInt(whole + part.padEnd(SCALE, '0'))
  return sign ? -size : size
}

function written(millionths: bigint): Decimal {
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(SCALE + 1, '0')
  const part = digits.slice(-SCALE).replace(/0+$/, '')
  return (millionths < 0n ? '-' : '') + digits.slice(0, -SCALE) + (part && `.${part}`)
}

/** What somebody typed, comma or point; undefined for what is no number of points. */
export function decimalOf(typed: string): Decimal | undefined {
  const text = typed.trim().replace(',', '.').replace(/^\./, '0.').replace(/\.$/, '')
  return FORM.test(text) && !text.startsWith('-') ? written(exact(text)) : undefined
}

/** Below, at or above zero as in sorting. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = exact(a) - exact(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Whether two marks are the same: 2.5 is 2.50; undefined is only itself. */
export function same(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a === undefined || b === undefined ? a === b : compare(a, b) === 0
}

export const sum = (decimals: Decimal[]): Decimal => written(decimals.reduce((total, one) => total + exact(one), 0n))

/** @param step zero allows everything */
export function isMultiple(points: Decimal, step: Decimal): boolean {
  const size = exact(step)
  return size === 0n || exact(points) % size === 0n
}

/** A mark one step up or down, kept between zero and the maximum. */
export function stepped(points: Decimal | undefined, step: Decimal, direction: 1 | -1, maximum: Decimal): Decimal {
  const size = exact(step) || 250_000n
  const next = exact(points ?? '0') + (points === undefined && direction < 0 ? 0n : size * BigInt(direction))
  const least = next < 0n ? 0n : next
  return written(least > exact(maximum) ? exact(maximum) : least)
}
