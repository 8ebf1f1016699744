import { type Changes, noText } from './change.ts';

/** Changes to src/policy that make no difference: questions of what kind a node is whose answer is known. */
export const ofPolicyKinds: Changes = {
  'either gives the same value': {
    'src/policy/targets/sentences-ahead.ts': [
      ["const outlook = findHeadingOutlook(heading ?? '', reading.year);", ...noText],
      [
        "reading.norm = node.type === 'provision' && setsNorms(node.heading ?? '');",
        "node.type === 'provision'",
        'true',
      ],
      ["reading.norm = node.type === 'provision' && setsNorms(node.heading ?? '');", ...noText],
      ['if (notes === null) return false;', 'notes === null', 'false'],
      ['if (notes === null) return false;', 'false', 'true'],
      ["if (note) reading.notes = note[1] === undefined ? 'alone' : 'begun';", "'begun'", '""'],
      [
        "} else if (outlook === 'back') reading.review ??= reading.within ? 'part' : 'open';",
        "'open'",
        '""',
      ],
    ],
    'src/policy/tree/locator.ts': [
      [
        "(node) => node.type === 'provision' && node.kind === 'article',",
        "node.type === 'provision'",
        'true',
      ],
      [
        'const named = article < 0 ? path : path.filter((node, at) => at >= article || isAttachment(node));',
        'article < 0',
        'false',
      ],
      [
        'const named = article < 0 ? path : path.filter((node, at) => at >= article || isAttachment(node));',
        'article < 0',
        'article <= 0',
      ],
      [
        "inArticle: parent?.type === 'provision' && parent.kind === 'article',",
        "parent?.type === 'provision'",
        'true',
      ],
    ],
    'src/policy/references/resolve-reference.ts': [
      [
        "return around.find((node) => node.type === 'provision' && kinds.includes(node.kind)) ?? null;",
        "node.type === 'provision'",
        'true',
      ],
      [
        "return node.type === 'provision' && node.kind === 'article';",
        "node.type === 'provision'",
        'true',
      ],
      [
        "if (anchor.kind !== 'before' || anchor.back < 2 || steps.length > 0) return [];",
        "anchor.kind !== 'before'",
        'false',
      ],
      ['return first === null ? [] : listBetween(index, first, found);', 'first === null', 'false'],
    ],
    'src/policy/fidelity/check-draft.ts': [
      [
        'while (at < expected.length && expected.charCodeAt(at) === actual.charCodeAt(at)) at += 1;',
        'at < expected.length',
        'true',
      ],
      [
        'while (at < expected.length && expected.charCodeAt(at) === actual.charCodeAt(at)) at += 1;',
        'at < expected.length',
        'at <= expected.length',
      ],
      ["return [...text].sort().join('');", ...noText],
    ],
    'src/policy/tree/walk.ts': [
      ["case 'table':", "'table'", '""'],
      ["case 'row':", "'row'", '""'],
      ["case 'cell':", "'cell'", '""'],
      ["if (node.type === 'stretch') return [page];", "node.type === 'stretch'", 'false'],
      ["if (node.type === 'stretch') return [page];", "'stretch'", '""'],
      [
        "return node.children.filter((child) => child.type === 'provision').filter(hasPage);",
        "node.children.filter((child) => child.type === 'provision')",
        'node.children',
      ],
      [
        "return node.children.filter((child) => child.type === 'provision').filter(hasPage);",
        "child.type === 'provision'",
        'true',
      ],
    ],
    'src/policy/tasks/tables/list-table-orders.ts': [
      ['if (column === null) return [];', 'column === null', 'false'],
      [
        "const due = columns.deadline === null ? '' : cellText(rows[0]?.[columns.deadline]);",
        'columns.deadline === null',
        'false',
      ],
      [
        'const [, object = null, act = quote] = deed.exec(quote) ?? [];',
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/policy/targets/target-time.ts': [
      ["const told = isBound ? lead.replace(/同比/g, '') : lead;", ...noText],
      [
        "if (past.test(isPromised ? lead.replace(/累计|同比/g, '') : told)) return true;",
        ...noText,
      ],
      [
        '.filter(([plan]) => year !== null && listPlanEnds(plan).every((end) => end < year))',
        'year !== null',
        'true',
      ],
      [
        '.filter(([plan]) => year !== null && listPlanEnds(plan).every((end) => end < year))',
        'listPlanEnds(plan).every((end) => end < year)',
        'listPlanEnds(plan).some(end => end < year)',
      ],
    ],
    'src/policy/citations/decree-number.ts': [
      [
        'if (name.trim().length < 2 && !/^[局部省市署委厅府]$/.test(name.trim())) return null;',
        '/^[局部省市署委厅府]$/',
        '/[局部省市署委厅府]$/',
      ],
      [
        'if (name.trim().length < 2 && !/^[局部省市署委厅府]$/.test(name.trim())) return null;',
        '/^[局部省市署委厅府]$/',
        '/^[局部省市署委厅府]/',
      ],
    ],
    'src/policy/recognise/issuers.ts': [
      ['return title !== null && /^[^关]*令$/.test(title);', 'title !== null', 'true'],
    ],
    'src/policy/references/follow-path.ts': [
      [
        "return childrenOf(node).filter((child) => child.type === 'provision');",
        "child.type === 'provision'",
        'true',
      ],
      [
        "return after.slice(0, end < 0 ? undefined : end).filter((child) => child.type === 'provision');",
        "child.type === 'provision'",
        'true',
      ],
    ],
  },
  'the types ask for a value that is always there': {
    'src/policy/tree/locator.ts': [
      ["parent && 'children' in parent", "parent && 'children' in parent", 'true'],
      [
        "const children: readonly TreeNode[] = parent && 'children' in parent ? parent.children : [node];",
        "parent && 'children' in parent",
        'true',
      ],
      [
        "parent && 'children' in parent",
        "parent && 'children' in parent",
        "parent || 'children' in parent",
      ],
      [
        "const children: readonly TreeNode[] = parent && 'children' in parent ? parent.children : [node];",
        "parent && 'children' in parent",
        "parent || 'children' in parent",
      ],
      [': [];', '[]', '["Stryker was here"]'],
      [
        "const children: readonly TreeNode[] = parent && 'children' in parent ? parent.children : [node];",
        '[node]',
        '[]',
      ],
      [
        "inArticle: parent?.type === 'provision' && parent.kind === 'article',",
        'parent?.type',
        'parent.type',
      ],
    ],
    'src/policy/tree/table-grid.ts': [
      [
        "const around = part !== null && 'children' in part ? part.children : [];",
        "part !== null && 'children' in part",
        'true',
      ],
      [
        "const around = part !== null && 'children' in part ? part.children : [];",
        "part !== null && 'children' in part",
        "part !== null || 'children' in part",
      ],
      [
        "const around = part !== null && 'children' in part ? part.children : [];",
        'part !== null',
        'true',
      ],
      [
        "const around = part !== null && 'children' in part ? part.children : [];",
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/policy/fidelity/printed-pages.ts': [['if (!a || !b) return false;', 'false', 'true']],
    'src/policy/citations/decree-number.ts': [
      ['if (n === null || n < 1949 || n > 2099) return null;', 'n === null', 'false'],
    ],
    'src/policy/recognise/issuers.ts': [
      [
        "const name = head?.[1]?.trim().replace(/^中华人民共和国(?=.{3})/, '') ?? '';",
        'head?.[1]?.trim',
        'head?.[1].trim',
      ],
    ],
    'src/policy/recognise/tables/find-text-tables.ts': [
      [
        'return (cells[0]?.length ?? 0) > 2 && isEven(cells) ? cells : null;',
        'cells[0]?.length',
        'cells[0].length',
      ],
    ],
  },
};
