/**
 * What Slack refuses in blocks, as far as its documentation and public issues say. Written from the other side than the
 * renderer: it knows Block Kit JSON, and nothing of replies.
 */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

interface Seen {
  wrong: string[]
  surface: 'message' | 'modal' | 'home'
}

/** The complaints about a list of blocks; empty when Slack would take it. */
export function blockComplaints(blocks: unknown, surface: Seen['surface']): string[] {
  const seen: Seen = { wrong: [], surface }
  const list = array(JSON.parse(JSON.stringify(blocks ?? null)))
  if (list.length === 0) seen.wrong.push('no blocks')
  if (list.length > (surface === 'message' ? 50 : 100)) seen.wrong.push(`${list.length} blocks`)
  if (surface === 'message' && JSON.stringify(list).length > 13_200) seen.wrong.push('msg_blocks_too_long')
  if (list.filter((block) => object(block).type === 'table').length > 1) seen.wrong.push('only_one_table_allowed')
  const ids = list.flatMap((block) => (typeof object(block).block_id === 'string' ? [object(block).block_id] : []))
  if (new Set(ids).size < ids.length) seen.wrong.push('block_id twice')
  for (const block of list) checkBlock(object(block), seen)
  return seen.wrong
}

function checkBlock(block: Record<string, Json>, seen: Seen): void {
  if (typeof block.block_id === 'string' && block.block_id.length > 255) seen.wrong.push('block_id too long')
  switch (block.type) {
    case 'header':
      checkPlain(block.text, 150, seen)
      return
    case 'divider':
      return
    case 'context': {
      const elements = array(block.elements)
      if (elements.length < 1 || elements.length > 10) seen.wrong.push(`${elements.length} context elements`)
      for (const element of elements) checkPlain(element, 2_000, seen)
      return
    }
    case 'rich_text':
      checkRichText(block, seen)
      return
    case 'actions': {
      const elements = array(block.elements)
      if (elements.length < 1 || elements.length > 25) seen.wrong.push(`${elements.length} action elements`)
      const ids = elements.map((element) => object(element).action_id)
      if (new Set(ids).size < ids.length) seen.wrong.push('action_id twice in a block')
      for (const element of elements) checkElement(object(element), seen)
      return
    }
    case 'table':
      checkTable(block, seen)
      return
    case 'input':
      if (seen.surface === 'message') seen.wrong.push('input in a message')
      checkPlain(block.label, 2_000, seen)
      checkElement(object(block.element), seen)
      return
    default:
      seen.wrong.push(`unsupported type: ${block.type}`)
  }
}

function checkRichText(block: Record<string, Json>, seen: Seen): void {
  const parts = array(block.elements).map(object)
  if (parts.length === 0) seen.wrong.push('empty rich_text')
  for (const part of parts) {
    const sections = part.type === 'rich_text_list' ? array(part.elements).map(object) : [part]
    if (part.type === 'rich_text_list' && sections.length === 0) seen.wrong.push('empty rich_text_list')
    for (const section of sections) {
      if (!['rich_text_section', 'rich_text_quote'].includes(String(section.type))) seen.wrong.push('rich_text part')
      const runs = array(section.elements).map(object)
      if (runs.length === 0) seen.wrong.push('empty rich_text_section')
      let length = 0
      for (const run of runs) {
        if (run.type !== 'text') seen.wrong.push(`a run of type ${run.type}`)
        if (typeof run.text !== 'string' || run.text === '') seen.wrong.push('empty run')
        length += String(run.text).length
      }
      if (length > 6_500) seen.wrong.push('a section too long')
    }
  }
}

function checkTable(block: Record<string, Json>, seen: Seen): void {
  if (seen.surface !== 'message') seen.wrong.push('table outside a message')
  const rows = array(block.rows).map(array)
  if (rows.length < 1 || rows.length > 100) seen.wrong.push(`${rows.length} table rows`)
  let size = 0
  for (const row of rows) {
    if (row.length < 1 || row.length > 20 || row.length !== rows[0]?.length) seen.wrong.push('table columns')
    for (const cell of row.map(object)) {
      size += JSON.stringify(cell).length
      if (cell.type === 'rich_text') checkRichText(cell, seen)
      else if (cell.type !== 'raw_text' || typeof cell.text !== 'string' || cell.text === '') seen.wrong.push('cell')
    }
  }
  if (size > 10_000) seen.wrong.push('table too long')
}

function checkElement(element: Record<string, Json>, seen: Seen): void {
  if (typeof element.action_id !== 'string' || element.action_id.length > 255) seen.wrong.push('action_id')
  if (element.type === 'button') {
    checkPlain(element.text, 75, seen)
    if (String(element.value ?? '').length > 2_000) seen.wrong.push('button value too long')
    if (element.style !== undefined && !['primary', 'danger'].includes(String(element.style))) seen.wrong.push('style')
    return
  }
  if (seen.surface === 'message') seen.wrong.push(`element ${element.type} in a message`)
  if (element.type === 'static_select') {
    const options = array(element.options).map(object)
    if (options.length < 1 || options.length > 100) seen.wrong.push(`${options.length} options`)
    for (const option of options) {
      checkPlain(option.text, 75, seen)
      if (String(option.value).length < 1 || String(option.value).length > 150) seen.wrong.push('option value')
    }
    const initial = JSON.stringify(element.initial_option)
    if (element.initial_option !== undefined && !options.some((option) => JSON.stringify(option) === initial))
      seen.wrong.push('initial_option is none of the options')
    return
  }
  if (element.type !== 'plain_text_input') seen.wrong.push(`unsupported element: ${element.type}`)
  if (String(element.initial_value ?? '').length > 3_000) seen.wrong.push('initial_value too long')
}

function checkPlain(text: Json | undefined, limit: number, seen: Seen): void {
  const { type, text: words } = object(text)
  if (type !== 'plain_text') seen.wrong.push(`text of type ${type}`)
  if (typeof words !== 'string' || words.length < 1 || words.length > limit) seen.wrong.push(`text over ${limit}`)
}

function array(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}

function object(value: Json | undefined): Record<string, Json> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}
