/** Returns the drawing out of a chart's markup in a form that can be compared: three decimals, ids counted from 1, a line per element. */
export function goldenSvg(markup: string): string {
  const svg = /<svg[^>]*class="chart-drawing"[\s\S]*?<\/svg>/u.exec(markup)?.[0]
  if (svg === undefined) throw new Error(`markup without a drawing: ${markup.slice(0, 200)}`)
  const ids = new Map<string, string>()
  return svg
    .replace(/_[a-zA-Z]+_[0-9a-z]+_/gu, (id) => {
      ids.set(id, ids.get(id) ?? `id${ids.size + 1}`)
      return ids.get(id) ?? id
    })
    .replace(/-?\d+\.\d{4,}/gu, (number) => String(Math.round(Number(number) * 1000) / 1000))
    .replaceAll('><', '>\n<')
    .concat('\n')
}
