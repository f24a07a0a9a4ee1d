/** How much pressure changes the width, as the final PDF draws it. */
const THINNING = 0.55

interface Spot {
  x: number
  y: number
  radius: number
}

const round = (n: number) => Math.round(n * 100) / 100

/** The outline of a stroke as the path of a picture: a disc at each sample, a ribbon between two; all turn the same way, so that nothing is left out where they meet. */
export function inkPath(points: readonly (readonly number[])[], nib: number, width: number, height: number): string {
  const spots = points.map(([x = 0, y = 0, pressure = 0.5]): Spot => ({
    x: x * width,
    y: y * height,
    radius: (nib * width * (1 + THINNING * (2 * Math.min(1, Math.max(0, pressure)) - 1))) / 2,
  }))
  return spots.map((spot, i) => disc(spot) + (i > 0 ? ribbon(spots[i - 1]!, spot) : '')).join('')
}

function disc({ x, y, radius }: Spot): string {
  const [r, d] = [round(radius), round(2 * radius)]
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0Z`
}

function ribbon(from: Spot, to: Spot): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return ''
  const [across, down] = [-(to.y - from.y) / length, (to.x - from.x) / length]
  const at = ({ x, y, radius }: Spot, side: 1 | -1) => `${round(x + side * across * radius)} ${round(y + side * down * radius)}`
  return `M${at(from, 1)}L${at(to, 1)}L${at(to, -1)}L${at(from, -1)}Z`
}
