/** Something to be measured: `run` does it once, and is given how often it was done before. */
export interface Case {
  name: string
  /** What has to be there before; not measured. */
  before?: (round: number) => unknown
  run: (round: number) => unknown
}

/**
 * Milliseconds that each case takes, in the median, over rounds in which every case has its turn: what the machine does
 * meanwhile meets all of them alike. The first rounds warm up and do not count.
 */
export async function interleaved(
  cases: readonly Case[],
  rounds: number,
  warm = Math.ceil(rounds / 5),
): Promise<number[]> {
  const times = cases.map((): number[] => [])
  for (let round = 0; round < rounds + warm; round++) {
    // Every other round backwards, so that nobody is always first.
    const order = [...cases.entries()]
    if (round % 2 === 1) order.reverse()
    for (const [index, one] of order) {
      await one.before?.(round)
      const begun = performance.now()
      await one.run(round)
      if (round >= warm) times[index]?.push(performance.now() - begun)
    }
  }
  return times.map(median)
}

/** The middle one of some numbers; the upper of two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** Milliseconds to three figures. */
export function ms(time: number): string {
  return `${time >= 100 ? time.toFixed(0) : time >= 1 ? time.toPrecision(3) : time.toFixed(2)} ms`
}

/** How many times one number is another. */
export function times(number: number, of: number): string {
  return `${(number / of).toFixed(number / of >= 10 ? 0 : 2)} ×`
}
