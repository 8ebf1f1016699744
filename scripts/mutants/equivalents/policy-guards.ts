import { type Changes, noText } from './change.ts';

/** Further changes to src/policy that make no difference: to guards, and to what only spares work. */
export const ofPolicyGuards: Changes = {
  'the types ask for a value that is always there': {
    'src/policy/citations/old-number.ts': [
      [
        "const name = code === '' ? code : code + (match.groups?.['mark'] ?? '');",
        "match.groups?.['mark']",
        "match.groups['mark']",
      ],
    ],
    'src/policy/fidelity/printed-pages.ts': [
      [
        'const first = start + (/^\\s*/.exec(source.slice(start, end))?.[0].length ?? 0);',
        '/^\\s*/.exec(source.slice(start, end))?.[0]',
        '/^\\s*/.exec(source.slice(start, end))[0]',
      ],
      [
        "const value = toValue(/[0-9０-９]+/.exec(source.slice(start, end))?.[0] ?? '');",
        '/[0-9０-９]+/.exec(source.slice(start, end))?.[0]',
        '/[0-9０-９]+/.exec(source.slice(start, end))[0]',
      ],
      [
        "const value = toValue(/[0-9０-９]+/.exec(source.slice(start, end))?.[0] ?? '');",
        ...noText,
      ],
      [
        'return [...numbers, ...heads].sort((a, b) => a - b).flatMap((at) => lines[at] ?? []);',
        '[]',
        '["Stryker was here"]',
      ],
      ["(at) => squeeze(lines[at]?.text ?? ''),", ...noText],
    ],
    'src/policy/recognise/bare-number.ts': [["/(?:公告|通告)$/.test(title ?? '') ||", ...noText]],
    'src/policy/recognise/headings/agree-headings.ts': [
      [
        'article && headed.some(({ heading }) => heading?.end.start !== heading?.end.end) ? 0.75 : 0.5;',
        'heading?.end',
        'heading.end',
      ],
    ],
    'src/policy/recognise/issuers.ts': [
      [
        'const head = title.slice(0, toHead.exec(toSimplifiedForms(title))?.[1]?.length ?? 0);',
        'toHead.exec(toSimplifiedForms(title))?.[1]?.length',
        'toHead.exec(toSimplifiedForms(title))?.[1].length',
      ],
    ],
    'src/policy/references/find-anchor.ts': [
      [
        ": { anchor: { kind: 'around', unit }, length: around.exec(head)?.[0].length ?? 0 };",
        'around.exec(head)?.[0]',
        'around.exec(head)[0]',
      ],
    ],
    'src/policy/references/follow-path.ts': [
      ["const parent = nodes.get(parents.get(node.eId) ?? '');", ...noText],
      ['if (parent === undefined) return [];', '[]', '["Stryker was here"]'],
      ['if (parent === undefined) return [];', 'parent === undefined', 'false'],
    ],
    'src/policy/references/list-references.ts': [
      ["return anchor.number !== null || !unexplained.has(anchor.title ?? '');", ...noText],
      [
        'return alias === undefined ? [] : [{ start, end, anchor: toCited(alias), steps: [] }];',
        '[]',
        '["Stryker was here"]',
      ],
      [
        'return alias === undefined ? [] : [{ start, end, anchor: toCited(alias), steps: [] }];',
        'alias === undefined',
        'false',
      ],
      [
        'const isDocument = number !== null || (title !== null && namesDocument(title));',
        'title !== null',
        'true',
      ],
    ],
    'src/policy/references/resolve-reference.ts': [
      ["return first?.unit !== '条' || articles.length > 0;", 'first?.unit', 'first.unit'],
      ['const kinds = kindsOf[unit] ?? [];', '[]', '["Stryker was here"]'],
      [
        "if (article === undefined || own === null || steps[0]?.unit !== '项') return null;",
        'steps[0]?.unit',
        'steps[0].unit',
      ],
    ],
    'src/policy/targets/outlook.ts': [
      [
        "const coming = ahead?.groups?.['coming'];",
        "ahead?.groups?.['coming']",
        "ahead?.groups['coming']",
      ],
      [
        "const ended = back?.groups?.['ended'];",
        "back?.groups?.['ended']",
        "back?.groups['ended']",
      ],
    ],
    'src/policy/targets/ruled-case.ts': [
      ["const [behind = ''] = after.split(/[。！？；;：:，,、（(]/, 1);", ...noText],
    ],
    'src/policy/tasks/tables/list-table-orders.ts': [
      [
        "const due = columns.deadline === null ? '' : cellText(rows[0]?.[columns.deadline]);",
        'rows[0]?.[columns.deadline]',
        'rows[0][columns.deadline]',
      ],
    ],
    'src/policy/tree/table-grid.ts': [
      [
        "...lines.flatMap((line) => (line.type === 'paragraph' ? [line.text] : [])),",
        '[]',
        '["Stryker was here"]',
      ],
      [
        "...lines.flatMap((line) => (line.type === 'paragraph' ? [line.text] : [])),",
        "line.type === 'paragraph'",
        'true',
      ],
    ],
  },
  'either gives the same value': {
    'src/policy/references/list-references.ts': [
      [
        'const titles = [title ?? [], attachments.map((attachment) => attachment.title)].flat();',
        '[]',
        '["Stryker was here"]',
      ],
      ["amended: findAmended(title ?? ''),", ...noText],
      ["for (const name of ['', ...listGeneralNames(cited.title ?? '')]) {", ...noText],
      [
        "if ((reading.own.has(title ?? '') && !earlier) || isOwnNumber(number, reading.number)) {",
        ...noText,
      ],
      ["const alias = reading.aliases.get(title ?? '');", ...noText],
      [
        'for (let from = 0; aliases.size > 0 && from < words.length; from += 1) {',
        'from < words.length',
        'from <= words.length',
      ],
    ],
    'src/policy/references/resolve-reference.ts': [
      ["const parent = index.nodes.get(index.parents.get(own.eId) ?? '');", ...noText],
      ["const parent = nodes.get(parents.get(at) ?? '');", ...noText],
      [
        'const siblings = parent === undefined ? [] : childrenOf(parent);',
        '[]',
        '["Stryker was here"]',
      ],
    ],
  },
  'it only spares work': {
    'src/policy/references/list-references.ts': [
      [
        'for (let from = 0; aliases.size > 0 && from < words.length; from += 1) {',
        'aliases.size > 0',
        'true',
      ],
      [
        'for (let from = 0; aliases.size > 0 && from < words.length; from += 1) {',
        'aliases.size > 0',
        'aliases.size >= 0',
      ],
      ['if (aliases.size === 0) return [];', 'aliases.size === 0', 'false'],
    ],
    'src/policy/fidelity/check-draft.ts': [
      [
        'for (let item = normalisations[next]; item?.offset === at; item = normalisations[next]) {',
        'item?.offset === at',
        'false',
      ],
      ['at += item.removed.length;', 'at += item.removed.length', 'at -= item.removed.length'],
      ['while (said < word.length) {', 'said < word.length', 'said <= word.length'],
      [
        'const end = normalisations[next]?.offset ?? seedText.length;',
        'normalisations[next]?.offset ?? seedText.length',
        'normalisations[next]?.offset && seedText.length',
      ],
      ['const same = word.slice(said, said + end - at);', 'said + end - at', 'said + end + at'],
      ['const same = word.slice(said, said + end - at);', 'said + end', 'said - end'],
      [
        "if (same === '' || !seedText.startsWith(same, at)) return false;",
        "same === '' || !seedText.startsWith(same, at)",
        'true',
      ],
      [
        "if (same === '' || !seedText.startsWith(same, at)) return false;",
        "same === ''",
        "same !== ''",
      ],
      [
        "if (same === '' || !seedText.startsWith(same, at)) return false;",
        'seedText.startsWith(same, at)',
        'seedText.endsWith(same, at)',
      ],
      ['said += same.length;', 'said += same.length', 'said -= same.length'],
      ['at += same.length;', 'at += same.length', 'at -= same.length'],
      ['return at === seedText.length;', 'at === seedText.length', 'false'],
    ],
  },
};
