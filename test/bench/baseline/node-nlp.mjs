import { existsSync } from 'node:fs'
import nlp from 'node-nlp'

/**
 * Intents and entities by node-nlp, trained once and then loaded. `{intents: {name, lang, text}[], entities: {kind, option,
 * lang, names}[], model}`; what cannot be told is intent `None`.
 */
export async function open({ intents, entities, model }) {
  const manager = new nlp.NlpManager({
    languages: ['en', 'zh'],
    forceNER: true,
    autoSave: false,
    nlu: { log: false, useNoneFeature: true },
    ner: { threshold: 0.9 },
    modelFileName: model,
  })
  if (existsSync(model)) manager.load(model)
  else {
    for (const { kind, option, lang, names } of entities) manager.addNamedEntityText(kind, option, [lang], names)
    for (const { name, lang, text } of intents) manager.addDocument(lang, text, name)
    await manager.train()
    manager.save(model)
  }
  return async ({ text, lang }) => {
    const { intent, score, entities: found } = await manager.process(lang, text)
    return { intent, score, entities: found.map(({ entity, option, resolution }) => ({ entity, option, resolution })) }
  }
}
