const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text as it stands in an XML element or attribute; characters that XML forbids are taken out, for a file that holds one
 * opens nowhere. No room that both may import knows of markup, so the pictures of `charts` escape their text themselves.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);
}
