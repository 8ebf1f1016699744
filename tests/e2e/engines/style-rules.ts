/** A style sheet without what an engine would drop: each selector, declaration or rule of which the test is true. */
export function dropRules(css: string, isUnknown: (part: string) => boolean): string {
  return dropIn({ css, at: 0 }, isUnknown);
}

/** All that a style sheet says that an engine may know or not: selectors, conditions and declarations. */
export function listRules(css: string): string[] {
  const parts: string[] = [];
  dropRules(css, (part) => {
    parts.push(part);
    return false;
  });
  return parts;
}

interface Reading {
  readonly css: string;
  at: number;
}

/** Up to the end of the block in which the reading stands. */
function dropIn(reading: Reading, isUnknown: (part: string) => boolean): string {
  let kept = '';
  while (reading.at < reading.css.length) {
    const part = readPart(reading);
    const end = reading.css[reading.at] ?? '';
    reading.at += 1;
    const unknown = part.trim() !== '' && isUnknown(part.trim());
    if (end === '{') {
      const inside = dropIn(reading, isUnknown);
      if (!unknown) kept += `${part}{${inside}}`;
    } else {
      if (!unknown) kept += part + (end === ';' ? ';' : '');
      if (end === '}') return kept;
    }
  }
  return kept;
}

/** Words up to a brace or semicolon that is in no string, bracket or comment; comments are left out. */
function readPart(reading: Reading): string {
  const next = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\s\S]/y;
  let part = '';
  let depth = 0;
  while (reading.at < reading.css.length) {
    next.lastIndex = reading.at;
    const token = next.exec(reading.css)?.[0] ?? '';
    if (depth === 0 && /^[{};]$/.test(token)) return part;
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (!token.startsWith('/*')) part += token;
    reading.at += token.length;
  }
  return part;
}
