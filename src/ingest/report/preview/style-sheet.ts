/** The look of a preview, for light and dark, wide and narrow. */
export const styleSheet = `<style>
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1d1c1a; --soft: #5c584f; --line: #e2ddd1;
  --accent: #a61e22; --link: #15577f; --wash: #ffe9a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #e9e6df; --soft: #a9a498; --line: #35373a;
    --accent: #ff9a86; --link: #8cc8f0; --wash: #5a4a12;
  }
}
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 84rem; overflow-wrap: anywhere; padding: 1rem; }
a { color: var(--link); text-underline-offset: 0.2em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
nav { background: var(--paper); border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0; padding: 0.5rem 0; position: sticky; top: 0; }
dl { display: grid; gap: 0.25rem 1rem; grid-template-columns: max-content 1fr; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; }
[lang|='zh'] { font-family: 'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif; }
.soft, small { color: var(--soft); font-size: 0.875rem; }
.row { border-top: 1px solid var(--line); display: grid; gap: 0 2rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); padding: 0.4rem 0; scroll-margin-top: 3.5rem; }
.head { color: var(--soft); font-size: 0.875rem; }
.source { margin: 0; white-space: pre-wrap; }
.source b { color: var(--accent); font-weight: inherit; }
mark { background: var(--wash); color: inherit; outline: 1px solid currentcolor; }
.structure p { margin-block: 0; }
.name { font-weight: bold; }
.title { font-size: 1.2em; font-weight: bold; }
.unsure { border-left: 3px solid var(--accent); padding-left: 0.5rem; }
.doubt { border: 1px solid var(--accent); margin: 0.4rem 0 0; padding: 0.4rem 0.6rem; scroll-margin-top: 3.5rem; }
.doubt:target, .row:target { background: var(--wash); }
pre { font: 0.875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; }
${[1, 2, 3, 4, 5, 6, 7].map((depth) => `.d${depth} { margin-left: ${depth * 1.25}rem; }`).join('\n')}
@media (max-width: 40rem) {
  dl, .row { grid-template-columns: minmax(0, 1fr); }
  .head { display: none; }
  .structure { border-left: 1px solid var(--line); margin-top: 0.4rem; padding-left: 0.6rem; }
  ${[2, 3, 4, 5, 6, 7].map((depth) => `.d${depth} { margin-left: ${depth * 0.4}rem; }`).join(' ')}
}
</style>`;
