import { z } from 'astro/zod';
import { hasText, type CorpusDocument } from '#corpus/corpus.ts';
import { embedPolicy } from '#embeds/embed-policy.ts';
import { attributeOf, getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listNodes, listPages, listSentences, plainText } from '#policy/tree/walk.ts';
import type { Publication } from '#publication/publication.ts';
import { toEmbedPath, toOembedPath } from '#publication/sharing/embed-address.ts';
import { listEmbeddedParts } from '#publication/sharing/embedded-parts.ts';
import { languages, splitPrefix, toPrefix } from '#schema/languages.ts';
import { wordsIn } from '#schema/words-in.ts';
import { hasClass } from '../site/html.ts';
import type { PageCheck } from '../site/page-check.ts';
import { toPageKind, type Page, type Site } from '../site/site.ts';

/** What a page for pages of others shows, by its own address: the page that says more, and the official words. */
interface Shown {
  readonly page: string;
  /** Without language; empty where it shows no text. */
  readonly sentences: ReadonlyMap<string, string>;
}

/** What oEmbed 1.0 asks of a rich answer. */
const oembedSchema = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** Every part, target and indicator has its page for pages of others, in every language, with its own words, its own policy, its oEmbed and the way to the page that it is of. */
export function checkEmbeds(site: Site, publication: Publication): PageCheck {
  const expected = listExpected(publication);
  const missing = new Set(
    languages.flatMap(({ code }) => [...expected.keys()].map((path) => toPrefix(code) + path)),
  );
  return {
    see: (page) => {
      const { language, path } = splitPrefix(page.address);
      if (toPageKind(page) !== 'embed') {
        const embed = toEmbedPath(path);
        if (expected.get(embed)?.page !== path) return [];
        const oembed = toPrefix(language.code) + toOembedPath(embed);
        return checkNamed(page, site.origin + oembed).map((message) =>
          toIssue(page.address, message),
        );
      }
      missing.delete(page.address);
      const shown = expected.get(path);
      return [
        ...checkHead(page, site, publication),
        ...checkOembed(page, site),
        ...(shown === undefined ? [] : checkShown(page, shown, site)),
      ].map((message) => toIssue(page.address, message));
    },
    end: () => [...missing].map((address) => toIssue(address, 'no such page was built')),
  };
}

function listExpected({ corpus, targets }: Publication): Map<string, Shown> {
  const records = [
    ...[...targets.keys()].map((id) => `/targets/${id}/`),
    ...corpus.indicators.map(({ id }) => `/indicators/${id}/`),
  ];
  return new Map([
    ...corpus.documents.flatMap(listParts),
    ...records.map((page): [string, Shown] => [
      toEmbedPath(page),
      { page, sentences: new Map<string, string>() },
    ]),
  ]);
}

function listParts(document: CorpusDocument): [string, Shown][] {
  if (!hasText(document)) return [];
  const { id, tree } = document;
  const parts = listEmbeddedParts(document);
  const pages = new Set(listPages(tree).map(({ eId }) => eId));
  const nodes = new Map([...listNodes(tree)].map((node) => [node.eId, node]));
  return parts.flatMap(({ eId, path }) => {
    const node = nodes.get(eId);
    if (node === undefined) return [];
    const inner = [...listNodes(node)].filter((one) => one.eId !== eId && pages.has(one.eId));
    const elsewhere = new Set(inner.flatMap(listSentences).map((one) => one.eId));
    const own = listSentences(node).filter((one) => !elsewhere.has(one.eId));
    const sentences = new Map(own.map((one) => [one.eId, toTypeset(plainText(one))]));
    return [
      [
        toEmbedPath(`/documents/${id}/${eId}/`),
        { page: path.replace(/#.*$/, ''), sentences },
      ] as const,
    ];
  });
}

function checkHead({ address, elements }: Page, site: Site, publication: Publication): string[] {
  const { notice, site: words } = publication.corpus;
  const { language } = splitPrefix(address);
  const head = elements.filter(({ parentNode }) => parentNode?.nodeName === 'head');
  const [encoding, policy] = head;
  const valueOf = (name: string, value: string, told: string): string | null => {
    const found = head.find((element) => getAttribute(element, name) === value);
    return found === undefined ? null : getAttribute(found, told);
  };
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const titles = head.filter(({ tagName }) => tagName === 'title').map(textOf);
  const notices = elements.filter((element) => hasClass(element, 'notice')).map(textOf);
  const canonical = valueOf('rel', 'canonical', 'href')?.slice(site.origin.length) ?? '';
  return [
    ...expect('encoding', encoding && getAttribute(encoding, 'charset'), 'utf-8'),
    ...expect('policy', policy && getAttribute(policy, 'content'), embedPolicy),
    ...expect('robots', valueOf('name', 'robots', 'content'), 'noindex'),
    ...expect('place where links open', valueOf('target', '_blank', 'target'), '_blank'),
    ...expect('script', scripts.map(sourceOf).join(' '), '/embed/height.js'),
    ...expect('notice', notices.join(), notice === null ? '' : wordsIn(notice, language.code)),
    ...expect(
      'end of the title',
      titles.join().split(' · ').at(-1),
      wordsIn(words.name, language.code),
    ),
    ...(site.pages.has(canonical) ? [] : [`its canonical address is no page: ${canonical}`]),
  ];
}

function sourceOf(script: Element): string {
  return attributeOf(script, 'src');
}

/** The words are those of the part in their order, as far as they go, and the link leads to the page that they are of, which names the oEmbed. */
function checkShown({ address, elements }: Page, { page, sentences }: Shown, site: Site): string[] {
  const own = toPrefix(splitPrefix(address).language.code) + page;
  const canonical = elements.find((element) => getAttribute(element, 'rel') === 'canonical');
  const links = elements.filter(
    ({ tagName, parentNode }) => tagName === 'a' && parentNode?.nodeName === 'footer',
  );
  const shown = elements.filter((element) => hasClass(element, 'sentence'));
  const words = shown.map((element) => `${attributeOf(element, 'id')} ${textOf(element)}`);
  const all = [...sentences].map(([eId, text]) => `${eId} ${text}`);
  const isOfText = page.startsWith('/documents/');
  return [
    ...expect('canonical address', canonical && attributeOf(canonical, 'href'), site.origin + own),
    ...expect(
      'link',
      links.map((link) => attributeOf(link, 'href').replace(/#.*/, '')).join(),
      own,
    ),
    ...(isOfText ? expect('words', words.join('\n'), all.slice(0, words.length).join('\n')) : []),
    ...(isOfText && all.length > 0 && words.length === 0 ? ['it shows no words'] : []),
  ];
}

function checkOembed(page: Page, site: Site): string[] {
  const { address } = page;
  const path = toOembedPath(address);
  const text = site.read(path)?.toString();
  if (text === undefined) return [`${path} is missing`];
  const { success, data, error } = oembedSchema.safeParse(JSON.parse(text));
  if (!success) return [`${path}: ${z.prettifyError(error)}`];
  return [
    ...checkNamed(page, site.origin + path),
    ...expect('frame', / src="([^"]*)"/.exec(data.html)?.[1], site.origin + address),
    ...expect(
      'size',
      / width="\d+" height="\d+"/.exec(data.html)?.[0],
      ` width="${data.width}" height="${data.height}"`,
    ),
  ];
}

/** A page names where it stands as oEmbed. */
function checkNamed({ elements }: Page, address: string): string[] {
  const named = elements.find(
    (element) => getAttribute(element, 'type') === 'application/json+oembed',
  );
  return expect('address of its oEmbed', named && attributeOf(named, 'href'), address);
}

function expect(name: string, actual: string | null | undefined, expected: string): string[] {
  if (actual === expected) return [];
  return [`expected the ${name} ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

function toIssue(
  place: string,
  message: string,
): { check: string; place: string; message: string; remedy: string } {
  const remedy =
    'Let src/embeds/ write it, and src/files/embed-files.ts list it; then build again.';
  return { check: 'embeds', place, message, remedy };
}
