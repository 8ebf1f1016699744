import type { Corpus } from '#corpus/corpus.ts';
import { official, splitPrefix } from '#schema/languages.ts';
import type { Element } from '#ingest/html/nodes.ts';
import { hasClass } from '../../site/html.ts';
import { hashText } from '../../site/hash-text.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { SiteIssue } from '../../site/site-issue.ts';
import type { Page, Site } from '../../site/site.ts';

/** What other checks hold against the records, or what each language says in its own words. */
const passedTags = new Set(['figure', 'noscript', 'script', 'svg', 'template']);
const passedClasses = ['sentence', 'heading-text', 'received', 'quote', 'what', 'prose'];
/** The page of search explains itself by examples. */
const passedPages = new Set(['/search/']);
/** How units and months are said with digits in one language and in words in another. */
const units = /10,000|100 million|[—–-]?\d+(?:[—–-]\d+)?(?=月|日)/g;

/** A page says the same numbers in every language: counts, years and figures come from the same records. */
export function checkNumbers({ pages }: Site, corpus: Corpus): PageCheck {
  const seen = new Map<string, number>();
  return {
    see: (page) => {
      const { path } = splitPrefix(page.address);
      if (!passedPages.has(path))
        seen.set(page.address, hashText([...listNumbers(page).keys()].sort().join()));
      return [];
    },
    end: () => {
      const notes = new Set<string>();
      return [...seen].flatMap(([address, numbers]) => {
        const { language, path } = splitPrefix(address);
        if (language.code === official.code) return [];
        if (seen.get(path) === numbers || !seen.has(path)) return [];
        if (notes.size === 0) for (const note of listNotes(corpus)) notes.add(note);
        const [one, other] = [pages.get(path), pages.get(address)];
        if (one === undefined || other === undefined) return [];
        return [...findExtra(one, other, notes), ...findExtra(other, one, notes)];
      });
    },
  };
}

/** What one page says and another does not, but for what editors wrote in one language alone. */
function findExtra(page: Page, other: Page, notes: ReadonlySet<string>): SiteIssue[] {
  const others = listNumbers(other);
  return [...listNumbers(page)]
    .filter(([number]) => !others.has(number))
    .flatMap(([number, texts]) => {
      const text = texts.find((one) => !isNoted(number, one, notes));
      if (text === undefined) return [];
      return [
        {
          check: 'numbers',
          place: page.address,
          message: `${number} in ${JSON.stringify(text.slice(0, 80))} does not stand on ${other.address}`,
          remedy:
            'Let both pages say what the records hold; a number in words of an editor stands in each of their languages.',
        },
      ];
    });
}

function isNoted(number: string, text: string, notes: ReadonlySet<string>): boolean {
  return [...notes].some((note) => text.includes(note) && findNumbers(note).includes(number));
}

/** Every number in the words of a page with the texts that hold it. */
function listNumbers({ ids }: Page): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = ({ childNodes }: Element): void => {
    for (const child of childNodes) {
      if ('value' in child) {
        for (const number of findNumbers(child.value)) {
          const texts = found.get(number) ?? [];
          found.set(number, texts);
          texts.push(child.value);
        }
      } else if ('tagName' in child && !isPassed(child)) visit(child);
    }
  };
  const main = ids.get('main');
  if (main !== undefined) visit(main);
  return found;
}

function isPassed(element: Element): boolean {
  return passedTags.has(element.tagName) || passedClasses.some((name) => hasClass(element, name));
}

function findNumbers(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const plain = text.replace(units, '').replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return plain.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** Words that editors wrote and that hold digits. */
function listNotes(corpus: Corpus): string[] {
  const records = [corpus.sources, corpus.terms, corpus.indicators, corpus.scopes, corpus.towns];
  const documents = corpus.documents.map(({ record, targets }) => [record, targets]);
  return [...records, corpus.observations, documents, corpus.site].flatMap(listStrings);
}

function listStrings(record: unknown): string[] {
  if (typeof record === 'string') return /\d/.test(record) && record.length > 2 ? [record] : [];
  if (typeof record !== 'object' || record === null) return [];
  return Object.values(record).flatMap(listStrings);
}
