import type { Changes } from './change.ts';

/** Changes to src/policy that make no difference: what is set again before it is read, and what only spares work. */
export const ofPolicyRuledOut: Changes = {
  'what would tell the two apart was ruled out before': {
    'src/policy/targets/sentences-ahead.ts': [
      ['within: false,', 'false', 'true'],
      ['norm: false,', 'false', 'true'],
      [
        "else if (outlook === 'ahead') takeOutlook(outlook, reading);",
        "outlook === 'ahead'",
        'true',
      ],
      [
        "if (node.type === 'provision' && reading.review === null) yield* readHeading(node);",
        "node.type === 'provision'",
        'true',
      ],
    ],
    'src/policy/tree/locator.ts': [
      [
        "if (below?.type !== 'provision' || step.type !== 'provision') return false;",
        "step.type !== 'provision'",
        'false',
      ],
    ],
    'src/policy/fidelity/check-draft.ts': [
      ['if (difference === null) return [];', 'difference === null', 'false'],
      ['if (difference === null) return [];', '[]', '["Stryker was here"]'],
      ['if (expected === actual) return null;', 'expected === actual', 'false'],
    ],
    'src/policy/tree/table-grid.ts': [
      [
        "const table = at < 2 ? null : findNode(root, steps.slice(0, at - 1).join('__'));",
        'at < 2',
        'at <= 2',
      ],
    ],
    'src/policy/tasks/tables/list-table-orders.ts': [
      [
        "return [{ quote, actors: [], act, object, force: 'plain' }];",
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/policy/recognise/regions/closing.ts': [
      ['for (const line of lines.slice(1).toReversed()) {', 'lines.slice(1)', 'lines'],
      ['if (index >= end) continue;', 'index >= end', 'index > end'],
    ],
    'src/policy/recognise/tables/find-text-tables.ts': [
      [
        "if (make === 'bars' && lines.length - plain.length > 1) return plain.length > 0;",
        "make === 'bars'",
        'true',
      ],
    ],
  },
  'it only spares work': {
    'src/policy/tree/locator.ts': [
      [
        "if (node.type === 'sentence' || !eId.startsWith(`${node.eId}__`)) return null;",
        '`${node.eId}__`',
        '``',
      ],
    ],
    'src/policy/recognise/tables/find-text-tables.ts': [
      ['if (lines.length < 3) return false;', 'lines.length < 3', 'false'],
    ],
    'src/policy/recognise/writing.ts': [
      ["return part === 'label' ? poolWords(words, words) : words;", "part === 'label'", 'true'],
    ],
  },
};
