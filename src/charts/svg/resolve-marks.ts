import {
  initialMarks,
  type MarkAttribute,
  type MarkRule,
  type MarkSelector,
} from './mark-rules.ts';
import { type MarkupElement, parseMarkup } from './parse-markup.ts';

/**
 * A drawing that looks by its own attributes as it does by the rules: no classes and no style, which a host may not
 * know or a policy forbid. What many marks share stands once, on what holds them.
 */
export function resolveMarks(markup: string, rules: readonly MarkRule[]): string {
  const [root] = resolve(parseMarkup(markup), [], initialMarks, rules);
  return root === undefined ? '' : write(root, initialMarks);
}

type Marks = Readonly<Record<MarkAttribute, string>>;

/** An element with what it must look like, or the looks that would spare most attributes below it. */
interface Resolved {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Resolved | string)[];
  /** By attribute, the values that are equally good here; for a mark exactly one. */
  readonly wanted: ReadonlyMap<MarkAttribute, ReadonlySet<string>>;
}

/** In the file an element is one, or two: words with a rim stand twice, since not every host draws the rim below them. */
function resolve(
  source: MarkupElement,
  above: readonly MarkupElement[],
  inherited: Marks,
  rules: readonly MarkRule[],
): Resolved[] {
  const { name } = source;
  const marks = { ...inherited, ...readOwn(source), ...findRules(source, above, rules) };
  const line = [...above, source];
  const children = source.children.flatMap((child): (Resolved | string)[] =>
    typeof child === 'string' ? [child] : resolve(child, line, marks, rules),
  );
  const kept = [...source.attributes].filter(([key]) => !isStyle(key));
  const element = { name, attributes: kept, children };
  if (!drawn.has(name)) return [{ ...element, wanted: gather(children) }];
  const isRimmed = marks['paint-order'].startsWith('stroke') && marks.stroke !== 'none';
  const whole = { ...element, wanted: listWanted(name, marks) };
  if (!isRimmed) return [whole];
  return [whole, { ...element, wanted: listWanted(name, { ...marks, stroke: 'none' }) }];
}

const drawn = new Set(['circle', 'line', 'path', 'rect', 'text']);

function isStyle(name: string): boolean {
  return name === 'class' || name.startsWith('data-') || Object.hasOwn(initialMarks, name);
}

function readOwn({ attributes }: MarkupElement): Record<string, string> {
  return Object.fromEntries([...attributes].filter(([key]) => Object.hasOwn(initialMarks, key)));
}

function findRules(
  source: MarkupElement,
  above: readonly MarkupElement[],
  rules: readonly MarkRule[],
): Record<string, string> {
  const found = rules.filter(({ selectors }) => {
    const outer = [...selectors];
    const own = outer.pop();
    if (own === undefined || !isMeant(source, own)) return false;
    for (const holder of above.toReversed()) {
      const next = outer.at(-1);
      if (next !== undefined && isMeant(holder, next)) outer.pop();
    }
    return outer.length === 0;
  });
  return Object.fromEntries(found.flatMap(({ values }) => [...values]));
}

function isMeant({ name, attributes }: MarkupElement, selector: MarkSelector): boolean {
  const classes = (attributes.get('class') ?? '').split(' ');
  const isNamed = selector.name === null || selector.name === name;
  return isNamed && selector.classes.every((wanted) => classes.includes(wanted));
}

/** What a mark must have; how a line is drawn says nothing where there is none, nor a font without words. */
function listWanted(name: string, marks: Marks): Map<MarkAttribute, ReadonlySet<string>> {
  const wanted = attributes.filter((attribute) => {
    if (attribute === 'paint-order') return false;
    if (attribute.startsWith('font-')) return name === 'text';
    return !attribute.startsWith('stroke-') || marks.stroke !== 'none';
  });
  return new Map(wanted.map((attribute) => [attribute, new Set([marks[attribute]])]));
}

const attributes = Object.keys(initialMarks) as MarkAttribute[];

/** The values that most of the children can do with. */
function gather(children: readonly (Resolved | string)[]): Resolved['wanted'] {
  const wanted = new Map<MarkAttribute, ReadonlySet<string>>();
  for (const attribute of attributes) {
    const counts = new Map<string, number>();
    const values = children.flatMap((child) =>
      typeof child === 'string' ? [] : [...(child.wanted.get(attribute) ?? [])],
    );
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const best = [...counts].filter(([, count]) => count === most).map(([value]) => value);
    if (best.length > 0) wanted.set(attribute, new Set(best));
  }
  return wanted;
}

function write({ name, attributes: kept, children, wanted }: Resolved, inherited: Marks): string {
  const changed = [...wanted].flatMap(([attribute, values]): [MarkAttribute, string][] => {
    const [first = inherited[attribute]] = values;
    return values.has(inherited[attribute]) ? [] : [[attribute, first]];
  });
  const marks = { ...inherited, ...Object.fromEntries(changed) };
  const inside = children
    .map((child) => (typeof child === 'string' ? child : write(child, marks)))
    .join('');
  const all = [...kept, ...changed];
  if (name === 'g' && all.length === 0) return inside;
  const written = all.map(([key, value]) => ` ${key}="${value}"`).join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}
