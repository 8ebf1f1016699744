/** The ways in which one text's lines are found laid out. */
export const layouts: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  lines: (lines) => lines.join('\n'),
  windows: (lines) => lines.map((line) => `    ${line}`).join('\r\n'),
  paragraphs: (lines) => lines.join('\n\n'),
  indents: (lines) => lines.map((line) => `\u3000\u3000${line}`).join('\n'),
  gaps: (lines) => lines.join('\u3000\u3000'),
  spaces: (lines) => lines.join(' '),
};

/** Further layouts, for texts whose headings are numbered or end in a mark. */
export const tightLayouts: typeof layouts = {
  blob: (lines) => lines.join(''),
  tight: (lines) => lines.map(closeUp).join(''),
  wrapped: (lines) => lines.map((line) => wrap(`\u3000\u3000${line}`, 30)).join('\n'),
};

function closeUp(line: string): string {
  return line.replace(
    /^(第[一二三四五六七八九十百千零〇]+[编章节条](?:之[一二三四五六七八九十]+)?)\s+/,
    '$1',
  );
}

function wrap(line: string, width: number): string {
  const pieces: string[] = [];
  for (let at = 0; at < line.length; at += width) pieces.push(line.slice(at, at + width));
  return pieces.join('\n');
}
