import { png } from './png.ts'

type Colour = readonly [red: number, green: number, blue: number]
/** Whether a point is inside; the picture's sides are 1 long. */
type Shape = (x: number, y: number) => boolean

export const ACCENT: Colour = [0x1f, 0x3a, 0x5f]
const WHITE: Colour = [255, 255, 255]
/** Points looked at along each side of a pixel, for smooth edges. */
const FINE = 4

/** The icon that Teams shows in colour: 192 pixels, a speech bubble with the bars of a plan, on the accent colour. */
export function colourIcon(): Buffer {
  const bubble = speechBubble(0.2, 0.22, 0.8, 0.68, 0.07)
  const bars = planBars(0.2, 0.22, 0.8, 0.68)
  return draw(192, (x, y) => [bubble(x, y) && !bars(x, y) ? WHITE : ACCENT, 1])
}

/** The icon for small places: 32 pixels, white on nothing, which Teams colours itself. */
export function outlineIcon(): Buffer {
  const outer = speechBubble(0.06, 0.1, 0.94, 0.78, 0.1)
  const inner = speechBubble(0.125, 0.165, 0.875, 0.715, 0.05)
  const bars = planBars(0.06, 0.1, 0.94, 0.78)
  return draw(32, (x, y) => [WHITE, (outer(x, y) && !inner(x, y)) || bars(x, y) ? 1 : 0])
}

function draw(size: number, at: (x: number, y: number) => [Colour, number]): Buffer {
  const pixels = new Uint8Array(size * size * 4)
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const sum = [0, 0, 0, 0]
    for (let point = 0; point < FINE * FINE; point += 1) {
      const x = ((pixel % size) + ((point % FINE) + 0.5) / FINE) / size
      const y = (Math.floor(pixel / size) + (Math.floor(point / FINE) + 0.5) / FINE) / size
      const [colour, alpha] = at(x, y)
      ;[...colour, 255 * alpha].forEach((value, channel) => {
        sum[channel] = (sum[channel] ?? 0) + value / (FINE * FINE)
      })
    }
    pixels.set(sum.map(Math.round), pixel * 4)
  }
  return png(size, pixels)
}

function speechBubble(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  const body = roundedBox(left, top, right, bottom, radius)
  const width = right - left
  const tip = bottom + width * 0.17
  const tail: Shape = (x, y) => {
    const depth = (y - bottom) / (tip - bottom)
    const start = left + width * 0.2
    return depth >= 0 && depth <= 1 && x >= start && x <= start + width * 0.22 * (1 - depth)
  }
  return (x, y) => body(x, y) || tail(x, y)
}

/** Three bars, each beginning later, as in a chart of tasks over time. */
function planBars(left: number, top: number, right: number, bottom: number): Shape {
  const [width, height] = [right - left, bottom - top]
  const bars = [
    [0.16, 0.58],
    [0.3, 0.72],
    [0.48, 0.84],
  ].map(([from = 0, to = 1], row) => {
    const y = top + height * (0.22 + row * 0.22)
    return roundedBox(left + width * from, y, left + width * to, y + height * 0.12, height * 0.06)
  })
  return (x, y) => bars.some((bar) => bar(x, y))
}

function roundedBox(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - (right - radius))
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius))
    return dx * dx + dy * dy <= radius * radius
  }
}
