/** What an element must be for a rule: its name, if one is asked for, and its classes. */
export interface MarkSelector {
  readonly name: string | null;
  readonly classes: readonly string[];
}

/** A rule of chart-marks.css in attributes that an SVG carries itself, its colours and fonts put in. */
export interface MarkRule {
  /** The element last, before it what it must stand in. */
  readonly selectors: readonly MarkSelector[];
  readonly values: ReadonlyMap<string, string>;
}

/** What an attribute is where nothing sets it; each goes from an element to all that it holds. */
export const initialMarks = {
  fill: '#000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-variant': 'normal',
} as const;

/** The name of an attribute that the style of a mark is written in. */
export type MarkAttribute = keyof typeof initialMarks;

/** The rules of `marks` (chart-marks.css), weakest first, with the light colours of `tokens`, or those for paper; colours for other media are left out. Refuses what it cannot carry over. */
export function readMarkRules(marks: string, tokens: string, paper = false): MarkRule[] {
  const variables = readVariables(
    paper
      ? tokens.replaceAll(mediaRule, (whole, body: string) =>
          whole.startsWith('@media print') ? body : '',
        )
      : tokens,
  );
  const rules = [...withoutComments(marks).matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = '', body = '']) => {
      const values = new Map(
        readDeclarations(body).flatMap(([name, value]) => toAttributes(name, value, variables)),
      );
      return selectors.split(',').map((text) => ({ selectors: readSelectors(text), values }));
    },
  );
  return rules.sort((a, b) => weigh(a) - weigh(b));
}

/** A class counts more than any number of names; of equals the later one holds. */
function weigh({ selectors }: MarkRule): number {
  const classes = selectors.flatMap((selector) => selector.classes).length;
  return classes * 100 + selectors.filter(({ name }) => name !== null).length;
}

function withoutComments(style: string): string {
  return style.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** All that holds for some media alone. */
const mediaRule = /@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g;

function readVariables(tokens: string): Map<string, string> {
  const always = withoutComments(tokens).replaceAll(mediaRule, '');
  const bodies = always.matchAll(/(?::root|\.chart)\s*\{([^{}]*)\}/g);
  return new Map([...bodies].flatMap(([, body = '']) => readDeclarations(body)));
}

function readDeclarations(body: string): [name: string, value: string][] {
  return body.split(';').flatMap((line): [string, string][] => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) return [[name, value.replaceAll(/\s+/g, ' ')]];
    if (line.trim() === '') return [];
    throw new Error(`A style sheet of charts holds “${line.trim()}”: write “name: value;”.`);
  });
}

function readSelectors(text: string): MarkSelector[] {
  const words = text.trim().split(/\s+/);
  return words.map((word) => {
    const [, name = '', classes = ''] = /^(\w*)((?:\.[\w-]+)*)$/.exec(word) ?? [];
    if (name + classes === '') {
      throw new Error(
        `chart-marks.css holds the selector “${text.trim()}”, which no .svg file can carry: use names and classes with spaces between, or put the rule into chart.css if it is for pages alone.`,
      );
    }
    return { name: name === '' ? null : name, classes: classes.split('.').slice(1) };
  });
}

function toAttributes(
  name: string,
  text: string,
  variables: ReadonlyMap<string, string>,
): [name: MarkAttribute, value: string][] {
  const value = text.replaceAll(/var\((--[\w-]+)\)/g, (_, variable: string) => {
    const known = variables.get(variable);
    if (known !== undefined) return known;
    throw new Error(`chart-marks.css names ${variable}, which tokens.css does not have.`);
  });
  if (name === 'font-variant-numeric') return [['font-variant', value]];
  const [, size, family] = /^font:([\d.]+)px (\D.*)$/.exec(`${name}:${value}`) ?? [];
  if (size !== undefined && family !== undefined) {
    return [
      ['font-size', size],
      ['font-family', family],
      ['font-weight', initialMarks['font-weight']],
      ['font-variant', initialMarks['font-variant']],
    ];
  }
  if (isMarkAttribute(name)) return [[name, value]];
  throw new Error(
    `chart-marks.css sets “${name}: ${text}”, which no .svg file can carry: put it into chart.css if it is for pages alone, or teach src/charts/svg/mark-rules.ts the attribute.`,
  );
}

function isMarkAttribute(name: string): name is MarkAttribute {
  return Object.hasOwn(initialMarks, name);
}
