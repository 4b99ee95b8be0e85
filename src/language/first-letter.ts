/** A text with its first letter small, as inside a sentence. */
export function lower(text: string): string {
  return `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`
}

/** A text with its first letter large, as at the beginning of a sentence. */
export function upper(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}
