import { showSigns } from '#charts/signs';

/** Text made safe for an SVG's text or attribute; official names are data and may hold any character, also one that nobody would see. */
export function escapeSvg(text: string): string {
  const shown = showSigns(text);
  // Most words and nearly all attributes hold nothing to escape, and a drawing has thousands.
  if (!/[&<>"]/.test(shown)) return shown;
  return shown
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One SVG element; numbers are rounded to whole units, null attributes left out, children are finished markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...children: readonly string[]
): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) written += ` ${key}="${writeValue(value)}"`;
  }
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

function writeValue(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value)) : escapeSvg(value);
}
