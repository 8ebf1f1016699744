import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, parseStretch } from '#policy/markdown/markdown.ts';
import { readPlainBlock } from '#policy/markdown/plain-blocks.ts';

/** The nodes of a block: type, depth and words, all else left out. */
function outline(node: object): unknown {
  const { type, depth, value, children } = node as Record<string, unknown>;
  return [type, depth ?? null, Array.isArray(children) ? join(children.map(outline)) : value];
}

/** Neighbouring texts are one text. */
function join(nodes: unknown[]): unknown[] {
  return nodes.every((node) => Array.isArray(node) && node[0] === 'text')
    ? [nodes.map((node) => (node as unknown[])[2]).join('')]
    : nodes;
}

const piece = fc.constantFrom(
  ...['甲', '第一条', '。', ' ', '\u3000', '#', '-', '*', '_', '1', '.', ')', '\\', '&amp;', '<b>'],
  ...[
    '[x](y)',
    '`',
    '~~~',
    '|',
    ':::',
    '===',
    '{a}',
    '\n',
    '\n  ',
    '> ',
    '!',
    'a',
    '\\.',
    '+ ',
    '\\&',
    '&#x9;',
    '&#x1;',
    '&#x202E;',
    '&',
  ],
);
const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const block = fc
  .tuple(fc.constantFrom('', '# ', '### ', '- ', '\\'), line)
  .map((both) => both.join(''));

describe('a block without Markdown', () => {
  it('is read as the Markdown parser reads it', () => {
    let plain = 0;
    fc.assert(
      fc.property(block, (text) => {
        const read = readPlainBlock(text);
        if (read === null) return;
        plain += 1;
        expect([outline(read)]).toEqual(parseStretch(text).map(outline));
      }),
      { numRuns: 5000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it('is what the words of official documents come out as', () => {
    const words = fc.array(fc.constantFrom('甲', '(一)', '1.', '5%', '、', '—', '“'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('', '## ', '- '), (pieces, mark) => {
        const text = pieces.join('');
        expect(outline(readPlainBlock(mark + escapeMarkdown(text)) ?? {})).toEqual(
          outline(parseStretch(mark + escapeMarkdown(text))[0] ?? {}),
        );
      }),
    );
  });

  it.each([
    '甲\n乙',
    '&#x1;甲',
    '&lt;甲',
    '甲&',
    ' 甲',
    '甲 ',
    '***',
    '- 甲\n\n  乙',
    '1. 甲',
    '## 甲 #',
    '- - 甲',
  ])('is not %j', (text) => {
    expect(readPlainBlock(text)).toBeNull();
  });
});
