import { renderToStaticMarkup } from 'react-dom/server'
import { FigureFrame } from '../src/figure-frame/figure-frame.tsx'
import { allExamples, type GalleryExample } from './all-examples.tsx'

export interface GalleryPageOptions {
  /** The width that every figure is drawn for, in pixels. */
  width: number
  theme: 'light' | 'dark'
  /** Only this chart; all when null. */
  chart: string | null
  /** The style sheets, as text. */
  styles: string
}

/** Both sides of a frame's padding and border, which the page would measure. */
const framePadding = 34

function Example({ example, width }: { example: GalleryExample; width: number }) {
  return (
    <FigureFrame
      heading={`${example.chart}: ${example.name}`}
      reading={example.reading}
      table={example.table}
      basis={{ n: 'as the sentence says', method: 'An example, made by hand.', uncertainty: 'none: it is invented.' }}
    >
      {() => example.draw(width - framePadding)}
    </FigureFrame>
  )
}

/** Returns the gallery as one HTML document that needs nothing else. */
export function renderGallery({ width, theme, chart, styles }: GalleryPageOptions): string {
  const shown = allExamples.filter((example) => chart === null || example.chart === chart)
  const body = renderToStaticMarkup(
    <main style={{ width }}>
      {shown.map((example) => (
        <section className="gallery-example" key={`${example.chart} ${example.name}`}>
          <Example example={example} width={width} />
        </section>
      ))}
    </main>,
  )
  return `<!doctype html>
<html lang="en" data-theme="${theme}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gallery of figures</title>
<style>${styles}</style>
${body}
</html>
`
}
