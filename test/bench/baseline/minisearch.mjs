import MiniSearch from 'minisearch'

/** Words, and pairs of neighbouring Han characters. */
function tokenize(text) {
  return (text.toLowerCase().match(/[\u3400-\u9fff]+|[\p{L}\p{N}.]+/gu) ?? []).flatMap((run) =>
    /[\u3400-\u9fff]/.test(run) && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  )
}

/** The best passage of `{documents: {id, lang, names, text}[]}`, by plain full-text search. */
export async function open({ documents }) {
  const search = new MiniSearch({ fields: ['names', 'text'], storeFields: ['lang'], tokenize })
  search.addAll(documents)
  return async ({ text, lang }) => {
    const [best] = search.search(text, {
      boost: { names: 2 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: (term) => term.length > 3,
      filter: (found) => found.lang === lang,
    })
    return {
      document: best?.id ?? null,
      score: best?.score ?? 0,
      held: best ? best.queryTerms.length / tokenize(text).length : 0,
    }
  }
}
