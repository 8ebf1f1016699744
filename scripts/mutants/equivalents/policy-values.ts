import { type Changes, noText } from './change.ts';

/** Changes to src/policy that make no difference: to values that are always there, and to what is the same either way. */
export const ofPolicyValues: Changes = {
  'the types ask for a value that is always there': {
    'src/policy/references/resolve-reference.ts': [
      ['return own === null ? [] : listBetween(index, found, own);', 'own === null', 'false'],
      ['return own === null ? [] : listBetween(index, found, own);', '[]', '["Stryker was here"]'],
    ],
    'src/policy/recognise/headings/agree-headings.ts': [
      [
        'const length = (last?.end ?? 0) - (heading.words[0]?.start ?? 0);',
        'last?.end',
        'last.end',
      ],
      [
        'const length = (last?.end ?? 0) - (heading.words[0]?.start ?? 0);',
        'heading.words[0]?.start',
        'heading.words[0].start',
      ],
      ['const text = source.slice(heading.words[0]?.start, last?.end);', 'last?.end', 'last.end'],
      [
        'const text = source.slice(heading.words[0]?.start, last?.end);',
        'heading.words[0]?.start',
        'heading.words[0].start',
      ],
    ],
  },
  'either gives the same value': {
    'src/policy/references/resolve-reference.ts': [
      ['if (counter === undefined) return null;', 'counter === undefined', 'false'],
      [
        'if (at === 0 || !isLast || paragraph === undefined) return inOwn.slice(0, -1);',
        'paragraph === undefined',
        'false',
      ],
      ['return at < 0 ? null : (nodes[at - back] ?? null);', 'at < 0', 'false'],
      ['return at < 0 ? null : (nodes[at - back] ?? null);', 'at < 0', 'at <= 0'],
    ],
    'src/policy/fidelity/find-lost-words.ts': [
      [
        'return (runs.length > 1 ? runs : [words]).flatMap((run) => run.split(/[^\\p{L}\\p{N}\\s]+/u));',
        'runs.length > 1',
        'true',
      ],
      [
        'return (runs.length > 1 ? runs : [words]).flatMap((run) => run.split(/[^\\p{L}\\p{N}\\s]+/u));',
        'runs.length > 1',
        'runs.length >= 1',
      ],
      [
        "return words.normalize('NFKC').replace(/[^\\p{L}\\p{N}]+/gu, '');",
        '/[^\\p{L}\\p{N}]+/gu',
        '/[^\\p{L}\\p{N}]/gu',
      ],
      [
        'return (runs.length > 1 ? runs : [words]).flatMap((run) => run.split(/[^\\p{L}\\p{N}\\s]+/u));',
        '/[^\\p{L}\\p{N}\\s]+/u',
        '/[^\\p{L}\\p{N}\\s]/u',
      ],
    ],
    'src/policy/recognise/news.ts': [
      [
        "const below = text.slice(lead.end, lead.end + 400).replace(/\\s+/g, '');",
        '/\\s+/g',
        '/\\s/g',
      ],
      [
        "const names = (issued?.[1] ?? '').split(/[、\\s]+/).filter((name) => name !== '');",
        '/[、\\s]+/',
        '/[、\\s]/',
      ],
    ],
    'src/policy/recognise/enacted.ts': [
      [
        "const printed = line.replace(/\\s+/g, '').replace(/^[（(〔［[]/, '');",
        '/\\s+/g',
        '/\\s/g',
      ],
    ],
  },
  'it only spares work': {
    'src/policy/fidelity/find-lost-words.ts': [
      [
        "if (text === '' || nowhere.length >= mostStretches || isNext(sides, text)) continue;",
        "text === ''",
        'false',
      ],
      [
        "if (text === '' || nowhere.length >= mostStretches || isNext(sides, text)) continue;",
        ...noText,
      ],
      ["if (own === '' || isNext(sides, own)) continue;", "own === ''", 'false'],
      ["if (own === '' || isNext(sides, own)) continue;", ...noText],
    ],
    'src/policy/recognise/headings/agree-headings.ts': [
      [
        'if (open.length > 0 && (tight || isUsual(group))) {',
        'open.length > 0',
        'open.length >= 0',
      ],
    ],
  },
};
