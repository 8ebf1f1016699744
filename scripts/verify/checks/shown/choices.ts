import { attributeOf, childrenOf, getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import { hasClass, listElements } from '../../site/html.ts';
import { copyText } from '../../site/copy-text.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { SiteIssue } from '../../site/site-issue.ts';
import { readText, type Page, type Site } from '../../site/site.ts';

/** One rule of a list that filters itself: while a choice is made, rows or groups of rows without a value go. */
interface Rule {
  readonly choice: string;
  /** Whether whole groups go. */
  readonly ofGroups: boolean;
  readonly attribute: string;
  readonly value: string;
  /** Whether the attribute holds several values. */
  readonly isList: boolean;
}

const ruleForm =
  /:has\(#([\w-]+):checked\) (tbody|(?:\w+)?\[data-item\]):not\(\[([\w-]+)(~?)='([^']*)'\]\)/g;

/** The count beside each choice of a filter is the number of rows that the choice leaves by the rules of the page, or that the list has to which it leads. */
export function checkChoices(site: Site): PageCheck {
  const rules = new Map<string, readonly Rule[]>();
  const lengths = new Map<string, number | null>();
  const claims: { place: string; href: string; words: string; count: string }[] = [];
  return {
    see: (page) => {
      const length = readLength(page);
      if (length !== null) lengths.set(page.address, length);
      for (const claim of listClaims(page)) claims.push({ ...claim, place: page.address });
      return checkForm(page, (path) => {
        const own = rules.get(path) ?? readRules(readText(site, path));
        rules.set(path, own);
        return own;
      });
    },
    end: () =>
      claims.flatMap(({ place, href, words, count }) => {
        const length = lengths.get(href);
        if (length === undefined || length === null || String(length) === count) return [];
        return [toIssue(place, words, count, length)];
      }),
  };
}

function readRules(css: string): Rule[] {
  return [...css.matchAll(ruleForm)].map(
    ([, choice = '', row, attribute = '', list, value = '']) => {
      return { choice, ofGroups: row === 'tbody', attribute, value, isList: list === '~' };
    },
  );
}

function checkForm({ address, elements }: Page, rulesOf: (path: string) => readonly Rule[]) {
  const choices = elements.filter(
    (element) => element.tagName === 'label' && listElements(element).some(isChoice),
  );
  if (choices.length === 0) return [];
  const rules = elements
    .filter(({ tagName }) => tagName === 'link')
    .map((link) => attributeOf(link, 'href'))
    .filter((href) => href.endsWith('/filters.css'))
    .flatMap(rulesOf);
  const rows = listRows(elements);
  return choices.flatMap((label): SiteIssue[] => {
    const id = attributeOf(listElements(label).find(isChoice) ?? label, 'id');
    const own = rules.filter(({ choice }) => choice === id);
    const left = rows.filter((row) => own.every((rule) => isLeft(row, rule))).length;
    const count = listElements(label)
      .filter(({ tagName }) => tagName === 'small')
      .map(textOf)
      .join();
    return count === String(left) ? [] : [toIssue(address, textOf(label).trim(), count, left)];
  });
}

function isChoice(element: Element): boolean {
  return element.tagName === 'input' && attributeOf(element, 'type') === 'radio';
}

/** A row of a list that filters itself, with the group in which it stands. */
interface Row {
  readonly row: Element;
  readonly group: Element | null;
}

function listRows(elements: readonly Element[]): Row[] {
  const groups = new Map(
    elements
      .filter(({ tagName }) => tagName === 'tbody')
      .flatMap((group) => childrenOf(group).map((row) => [row, group] as const)),
  );
  return elements
    .filter((element) => getAttribute(element, 'data-item') !== null)
    .map((row) => ({ row, group: groups.get(row) ?? null }));
}

function isLeft({ row, group }: Row, { attribute, isList, ofGroups, value }: Rule): boolean {
  const holder = ofGroups ? group : row;
  const own = holder === null ? '' : attributeOf(holder, attribute);
  return isList ? own.split(/\s+/).includes(value) : own === value;
}

/** How many promises a page lists; null where it lists none, or where its list goes on. */
function readLength({ elements }: Page): number | null {
  const lists = elements.filter((element) => hasClass(element, 'promises'));
  const goesOn = elements.some((one) => /^(next|prev)$/.test(attributeOf(one, 'rel')));
  if (lists.length === 0 || goesOn) return null;
  return lists.flatMap(childrenOf).filter(({ tagName }) => tagName === 'li').length;
}

/** The lists to which a page leads with a count beside. */
function listClaims({ elements }: Page): { href: string; words: string; count: string }[] {
  return elements
    .filter((element) => element.tagName === 'dl' && hasClass(element, 'filters'))
    .flatMap(listElements)
    .flatMap((holder) => {
      const [link, count, ...others] = childrenOf(holder);
      if (link?.tagName !== 'a' || count === undefined || others.length > 0) return [];
      if (!hasClass(count, 'soft')) return [];
      const words = [attributeOf(link, 'href'), textOf(link).trim(), textOf(count)].map(copyText);
      return [{ href: words[0] ?? '', words: words[1] ?? '', count: words[2] ?? '' }];
    });
}

function toIssue(place: string, words: string, count: string, left: number): SiteIssue {
  return {
    check: 'choices',
    place,
    message: `beside ${JSON.stringify(words)} stands ${count === '' ? 'no count' : count}, and ${left} rows are left`,
    remedy: 'Count the rows that the choice leaves, from the records that the list is made of.',
  };
}
