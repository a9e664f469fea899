/** The one style sheet of the API's own pages: narrow screens and the dark first, no font or picture of its own. */
export const docsStyle = `:root {
  color-scheme: light dark;
  --surface: light-dark(#f4f6f7, #0e1618);
  --raised: light-dark(#ffffff, #162124);
  --sunken: light-dark(#e9edef, #0a1012);
  --ink: light-dark(#12212a, #e6eef0);
  --soft: light-dark(#4c5f6a, #9fb2b9);
  --line: light-dark(#d8e0e3, #2a393e);
  --accent: light-dark(#0b6170, #63c6d2);
  --good: light-dark(#1b6e43, #6fce9b);
  --code: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, monospace;
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 1rem;
  background: var(--surface);
  color: var(--ink);
  font: 400 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1.1rem; margin: 0 0 0.5rem; }
h4 { font-size: 0.95rem; margin: 1rem 0 0.25rem; }
p { margin: 0.4rem 0; }
code, pre { font-family: var(--code); font-size: 0.88em; }
pre { margin: 0.4rem 0; padding: 0.75rem; max-height: 24rem; overflow: auto; background: var(--sunken); border-radius: 8px; overflow-wrap: normal; }
small, .soft { color: var(--soft); }
.type { color: var(--soft); font-size: 0.92em; }
nav { padding: 0.5rem 1rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 14px; }
nav h2 { font-size: 0.95rem; margin: 0.75rem 0 0.25rem; }
nav ul { margin: 0; padding-left: 1.1rem; }
nav li { padding: 0.15rem 0; }
section, details { margin: 1rem 0; padding: 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 14px; }
section details { margin: 1rem 0 0; padding: 0; border: 0; }
section:target, details:target { border-color: var(--accent); }
summary { cursor: pointer; padding: 0.3rem 0; }
.door { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: baseline; }
.method { padding: 0 0.5rem; border: 1px solid currentcolor; border-radius: 8px; font: 600 0.8rem/1.6 var(--code); color: var(--good); }
.method[data-method='post'], .method[data-method='put'], .method[data-method='delete'] { color: var(--accent); }
dl { margin: 0.4rem 0; padding-left: 0.75rem; border-left: 2px solid var(--line); }
dt { margin-top: 0.4rem; }
dd { margin: 0; padding-left: 0.75rem; }
ol { margin: 0.25rem 0; padding-left: 1.5rem; }
.codes { columns: 16rem; padding-left: 1.1rem; }
@media (min-width: 64rem) {
  body { display: grid; grid-template-columns: 19rem minmax(0, 1fr); gap: 0 2rem; }
  header { grid-column: 1 / -1; margin-bottom: 1rem; }
  nav { align-self: start; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
  main:only-child { grid-column: 1 / -1; }
  main h2:first-child { margin-top: 0; }
}
`
