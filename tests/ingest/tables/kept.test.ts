import { describe, expect, it } from 'vitest';
import { comesBack } from '#ingest/round-trip.ts';
import { checkFidelity } from '#policy/fidelity/check-draft.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { parseDraft } from '#policy/markdown/parse-document.ts';
import type { DraftBlock, DraftProvision } from '#policy/tree/draft.ts';
import { htmlCases } from './html-cases.ts';
import { readCase, rows, type TableCase } from './table-case.ts';
import { textCases } from './text-cases.ts';
import { wordCases } from './word-cases.ts';

const cases: readonly TableCase[] = [...htmlCases, ...wordCases, ...textCases];

/** The rows of all tables in a text.md. */
function rowsOf(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
}

describe('forty tables', () => {
  it.each(cases)('come back from text.md cell by cell: $name', (one) => {
    const { draft, tables } = readCase(one);
    const markdown = formatDocument(draft);
    expect(rowsOf(markdown)).toBe(one.tables.map(rows).join('\n'));
    const again = parseDraft(markdown);
    expect(comesBack(draft)).toBe(true);
    expect(formatDocument(again)).toBe(markdown);
    expect(tables.length).toBe(one.tables.length);
  });

  it.each(cases)('miss no cell that fidelity does not name: $name', (one) => {
    const { source, ingested, draft } = readCase(one);
    const markdown = formatDocument(draft);
    const proof = { seedText: source.text, normalisations: ingested.normalisations };
    expect(checkFidelity({ ...proof, markdown })).toEqual([]);
    const lines = markdown.split('\n');
    for (const [at, line] of lines.entries()) {
      if (!line.startsWith('|') || /^\|[\s:|-]+\|$/.test(line.replaceAll(' — ', ''))) continue;
      for (const cell of line.matchAll(/(?<=\| )(?![<^] \|)(?:\\.|[^|\\])+?(?= \|)/g)) {
        const emptied = `${line.slice(0, cell.index)}${line.slice(cell.index + cell[0].length)}`;
        const less = lines.with(at, emptied).join('\n');
        const [failure] = checkFidelity({ ...proof, markdown: less });
        expect(failure?.message, `${cell[0]} of ${line}`).toMatch(
          /missing|another order|of the seed/,
        );
      }
    }
  });

  it.each(cases)('hold no provision and no promise by accident: $name', (one) => {
    const { ingested, draft } = readCase(one);
    const parts = [...draft.body, ...draft.attachments.flatMap(({ children }) => children)];
    const inAttachment = one.name.startsWith('a table in an attachment');
    expect(parts.flatMap(listLabels)).toEqual(inAttachment ? ['一、'] : []);
    const promised = ingested.targets.map(({ eId, quote }) => `${eId} ${quote}`);
    expect(promised).toEqual(one.promises ?? []);
  });
});

function listLabels(child: DraftBlock | DraftProvision): string[] {
  if (typeof child === 'string' || !('children' in child)) return [];
  return [child.label, ...child.children.flatMap(listLabels)];
}
