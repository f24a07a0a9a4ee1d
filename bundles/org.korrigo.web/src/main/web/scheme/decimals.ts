/** Millionths: the finest the server knows. Marks are exact, so nothing goes through a float. */
const SCALE = 6
const ONE = 10n ** BigInt(SCALE)

/** What people type, as millionths: comma or point. @returns undefined for what is no decimal of the server */
export function parsed(typed: string): bigint | undefined {
  const match = /^(-?)(\d{0,9})(?:[.,](\d{0,6}))?$/.exec(typed.trim().replace('−', '-'))
  if (!match || !(match[2] || match[3])) return undefined
  const [, sign, whole = '', part = ''] = match
  const size = BigInt(whole || '0') * ONE + BigInt(part.padEnd(SCALE, '0'))
  return sign ? -size : size
}

/** Millionths as the server writes decimals: 2.5, never 2.500000. */
export function plain(millionths: bigint): string {
  const size = millionths < 0n ? -millionths : millionths
  const part = String(size % ONE).padStart(SCALE, '0').replace(/0+$/, '')
  return `${millionths < 0n ? '-' : ''}${size / ONE}${part ? `.${part}` : ''}`
}

/** Whether a number of points can be reached in steps. */
export const isMultiple = (points: bigint, step: bigint) => step > 0n && points % step === 0n
