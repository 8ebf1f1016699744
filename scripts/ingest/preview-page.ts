/** The look of a preview, for light and dark. */
export const styleSheet = `<style>
:root { color-scheme: light dark; }
body { font: 16px/1.7 serif; margin: 1rem auto; max-width: 90rem; padding: 0 1rem; }
main { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); }
pre { font: inherit; overflow-wrap: anywhere; white-space: pre-wrap; }
p { margin: 0.3em 0; overflow-wrap: anywhere; }
small, .kind { opacity: 0.7; }
mark, .low { outline: 2px solid currentcolor; }
:target { background: Highlight; color: HighlightText; }
.hidden { border: 1px solid; font: 0.7em monospace; }
.title { font-size: 1.2em; font-weight: bold; }
${[1, 2, 3, 4, 5, 6, 7].map((depth) => `.d${depth} { margin-left: ${depth}em; }`).join('\n')}
</style>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text of a page: markup is escaped, and characters that no eye sees are written by their number. */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(
      /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
      (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
