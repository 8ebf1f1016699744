import { type Change, type Changes, noText } from './change.ts';

const documentLine =
  'if (own > 0 && own <= 200 && linesOf(element).some(isDocumentLine)) return true;';
const unseen: readonly Change[] = [
  ['if (isUnseen(element)) return true;', 'isUnseen(element)', 'false'],
  ['if (isUnseen(element)) return true;', 'true', 'false'],
];

/** Steps of a walk of which each is passed over: that they are walked is all. */
function onlyWalked(root: string): Change[] {
  const code = `for (const step of walkHtml(${root}, passes)) if (step.kind === 'text') continue;`;
  return [
    [code, "step.kind === 'text'", 'true'],
    [code, "step.kind === 'text'", 'false'],
    [code, "step.kind === 'text'", "step.kind !== 'text'"],
    [code, "'text'", '""'],
  ];
}

/** Whether something has no element above it, which none has of those that are asked. */
function outOfTree(code: string, name: string): Change[] {
  const whole = `!${name} || !('tagName' in ${name})`;
  return [
    [code, whole, 'false'],
    [code, whole, `!${name} && !('tagName' in ${name})`],
  ];
}

/** The changes to src/ingest that no test could notice. */
export const ofIngest: Changes = {
  'the types ask for a value that is always there': {
    'src/ingest/docx/document-listener.ts': [
      ['path: [],', '[]', '["Stryker was here"]'],
      [
        'else if (isDrawing(name) && drawings.pop()?.holdsText === false) {',
        'drawings.pop()?.holdsText',
        'drawings.pop().holdsText',
      ],
      ["const { what = null, words = '' } = reading.passing ?? {};", ...noText],
    ],
    'src/ingest/html/find-body.ts': outOfTree(
      "if (!above || !('tagName' in above)) break;",
      'above',
    ),
    'src/ingest/html/title/find-title.ts': outOfTree(
      "if (!head || !('tagName' in head)) return names;",
      'head',
    ),
    'src/ingest/html/measure-elements.ts': [
      [
        'const open: { readonly element: Element; readonly measure: Measure }[] = [];',
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/ingest/source/line-writer.ts': [
      ['const notes: string[] = [];', '[]', '["Stryker was here"]'],
    ],
    'src/ingest/html/write-lines.ts': [['const looks: Look[] = [plainLook];', '[plainLook]', '[]']],
    'src/ingest/report/result-json.ts': [
      ["open = { start: span[0]?.start ?? 0, text: '' };", 'span[0]?.start', 'span[0].start'],
    ],
    // A document without a title has no attachments.
    'src/ingest/report/preview/list-rows.ts': [
      [
        'const titles = [...(tree.title === null ? [] : [tree.title]), ...attachments.map(titleOf)];',
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/ingest/report/report-lists.ts': [
      [
        "const told = group[0]?.kind === 'restored' ? mostAlike : group.length;",
        'group[0]?.kind',
        'group[0].kind',
      ],
    ],
  },
  'what would tell the two apart was ruled out before': {
    // What is not seen has no words and no links.
    'src/ingest/html/find-file-lists.ts': unseen,
    'src/ingest/html/find-named.ts': unseen,
    'src/ingest/html/frame.ts': unseen,
    // What has more words has weight anyway, what has none has no such line.
    'src/ingest/html/find-heaviest.ts': [
      [documentLine, 'own > 0 && own <= 200', 'true'],
      [documentLine, 'own > 0', 'true'],
      [documentLine, 'own > 0', 'own >= 0'],
      [documentLine, 'own <= 200', 'true'],
      [documentLine, 'own <= 200', 'own < 200'],
    ],
  },
  'a walk is made for what is done on its way': {
    'src/ingest/html/find-file-lists.ts': onlyWalked('element'),
    'src/ingest/html/find-named.ts': onlyWalked('page'),
    'src/ingest/html/frame.ts': onlyWalked('root'),
    'src/ingest/html/page-fields.ts': onlyWalked('element'),
  },
  'either gives the same value': {
    // No archive ends behind its end.
    'src/ingest/office/zip-directory.ts': [
      [
        'for (let at = length - lengths.end; at >= 0; at -= 1) {',
        'length - lengths.end',
        'length + lengths.end',
      ],
    ],
    // It says of no place that a one is left out there.
    'src/ingest/source/format-number.ts': [["bare: 'none',", "'none'", '""']],
    'src/ingest/html/title/find-title.ts': [
      ['for (const element of elementsOf(head, () => false)) {', '() => false', '() => undefined'],
    ],
    'src/ingest/html/nodes.ts': [
      [
        "for (const step of walkHtml(element, () => false)) if (step.kind === 'text') text += step.text;",
        '() => false',
        '() => undefined',
      ],
    ],
    'src/ingest/html/page-fields.ts': [
      [
        'return address !== undefined && webAddressSchema.safeParse(address).success ? address : null;',
        'address !== undefined',
        'true',
      ],
    ],
    // What is looked for is neither in no words nor in those instead of them.
    'src/ingest/docx/read-styles.ts': [
      [
        'for (let at: string | null = name; at !== null && !seen.has(at);) {',
        'at !== null',
        'true',
      ],
      [
        "const isDefault = valueOf(tag, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(byDefault ?? '');",
        ...noText,
      ],
      ["const level = /^(?:heading|标题)\\s?([1-6])$/i.exec(value ?? '')?.[1];", ...noText],
      ["else if (/^(?:title|标题)$/i.test(value ?? '')) style.own.headingLevel = 1;", ...noText],
      [
        "else if (/^(?:toc|目录|contents)\\s?[1-9]$/i.test(value ?? '')) style.own.contents = true;",
        ...noText,
      ],
    ],
    // With nothing beside it a line is followed by nothing.
    'src/ingest/source/open-line.ts': [
      [
        'line.asides.length === 0 ? [line] : [{ ...line, asides: [] }, ...inOrder(line.asides)],',
        'line.asides.length === 0',
        'false',
      ],
    ],
    'src/ingest/mht/read-mht.ts': [
      [
        "const named = pages.find(({ head }) => start !== null && head.get('content-id') === start);",
        'start !== null',
        'true',
      ],
    ],
  },
};
