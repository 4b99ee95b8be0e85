/** Whether a store's address is that of a PostgreSQL database; otherwise it is the path of a file. */
export function isDatabase(address: string): boolean {
  return /^postgres(ql)?:\/\//.test(address)
}

/** A store's address as people may see it: without the password of a database. */
export function placeOf(address: string): string {
  if (!isDatabase(address)) return address
  if (!URL.canParse(address)) return 'the database'
  const { host, pathname } = new URL(address)
  return `postgres://${host}${pathname}`
}
