import type { Shape } from './grammar.ts'

/** Dates in figures, which every language shares. */
export const numeric: Shape[] = [
  {
    pattern: /(?<![\w.#/-])(?<year>20[1-4]\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?![\w./-])/g,
    read: (g) => ({ unit: 'day', year: Number(g.year), month: Number(g.month), index: Number(g.day) }),
  },
  {
    pattern:
      /(?<![\w.#-])(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[-/]\d|\.\d)/g,
    read: (g) => ({ unit: 'day', year: Number(g.year), month: Number(g.month), index: Number(g.day) }),
  },
  {
    pattern: /(?<![\w.#-])(?<year>(?:19|20)\d\d)[-/.](?<month>0?[1-9]|1[0-2])(?!\d|[-/]\d|\.\d)/g,
    read: (g) => ({ unit: 'month', year: Number(g.year), index: Number(g.month) }),
  },
  {
    pattern: /(?<![\w.#/-])(?<month>0?[1-9]|1[0-2])[-/.](?<year>20[0-4]\d)(?!\d|[-/]\d|\.\d)/g,
    read: (g) => ({ unit: 'month', year: Number(g.year), index: Number(g.month) }),
  },
  {
    // Day first, as the United Nations write; month first where only that makes a date.
    pattern: /(?<![\w.#/-])(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<year>(?:20)?[1-4]\d)(?!\d|[-/]\d|\.\d)/g,
    read(g) {
      const [a, b] = [Number(g.a), Number(g.b)]
      const year = (Number(g.year) % 100) + 2000
      if (g.year?.length === 2 && g.mark !== '/') return null
      if (b > 12) return { unit: 'day', year, month: a, index: b }
      return { unit: 'day', year, month: b, index: a, ...(a <= 12 && a !== b ? { guess: true as const } : {}) }
    },
  },
]
