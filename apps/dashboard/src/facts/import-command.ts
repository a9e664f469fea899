/** Returns the shell command that imports a folder of notes into a coalition; its name is quoted so that a shell takes it as words only. */
export function importCommand(coalition: string): string {
  return `npx evenkeel import --coalition '${coalition.replaceAll("'", String.raw`'\''`)}' ./notes`
}
