import { toStepWords } from '#charts/bullets/step-words.ts';
import { messages } from '#i18n/messages.ts';
import { formatDifference, formatFigure } from '#i18n/phrases/number-words.ts';
import { formatPromise, joinPromise } from '#i18n/phrases/promise-words.ts';
import type { Assessment } from '#indicators/assessment.ts';
import type { Status } from '#indicators/status.ts';
import { listPlaceNames } from '#publication/place-names.ts';
import type { AssessedTarget, Publication } from '#publication/publication.ts';
import { splitPrefix } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { attributeOf, textOf, type Element } from '#ingest/html/nodes.ts';
import { hasClass, listElements } from '../../site/html.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { Page } from '../../site/site.ts';
import { tellVerdict } from './tell-verdict.ts';

/** Wherever a target is shown, its promised number, its unit and its verdict are those of its record and of the published values. */
export function checkPromises(publication: Publication): PageCheck {
  return {
    see: (page) =>
      findFaults(page, publication).map(({ id, message }) => ({
        check: 'promises',
        place: page.address,
        message: `${id}: ${message}`,
        remedy:
          'Show a target with the components of components/targets/ from its record and its assessment.',
      })),
  };
}

interface Fault {
  readonly id: string;
  readonly message: string;
}

/** A verdict that leads to the list of all targets that have it. */
function explainListed(element: Element, locale: Locale): Fault[] {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : '';
  const status = /\/targets\/status\/([^/]+)\/$/.exec(href)?.[1] ?? '';
  const verdict = status === '' ? undefined : findVerdict(element);
  const known = Object.keys(messages(locale).status).find((one): one is Status => one === status);
  if (verdict === undefined || known === undefined) return [];
  return explainVerdict(status, verdict, { status: known, readings: [] }, locale);
}

function findFaults(page: Page, publication: Publication): Fault[] {
  const { language, path } = splitPrefix(page.address);
  const own = publication.targets.get(/^\/targets\/([^/]+)\/$/.exec(path)?.[1] ?? '');
  return [
    ...page.elements.flatMap((element) => [
      ...explainShown(element, publication, language.code),
      ...explainListed(element, language.code),
    ]),
    ...(own === undefined ? [] : explainOwn(page, own, publication, language.code)),
  ];
}

/** A promised number with a link to its target beside or around it, and the verdict with them. */
function explainShown(element: Element, publication: Publication, locale: Locale): Fault[] {
  const link = findLink(element);
  const assessed = publication.targets.get(findTarget(link));
  if (link === null || assessed === undefined) return [];
  const holder = element === link ? link : (element.parentNode as Element);
  const { target, assessment } = assessed;
  const amount = element === link ? textOf(link) : textOf(element);
  const verdict = element === link ? undefined : findVerdict(holder);
  return [
    ...expect(target.id, 'promise', withoutSpaces(amount), promiseOf(assessed, locale)),
    ...(verdict === undefined ? [] : explainVerdict(target.id, verdict, assessment, locale)),
  ];
}

/** The link that belongs to a promised number: around it, or the first beside it. */
function findLink(element: Element): Element | null {
  if (element.tagName === 'a' && attributeOf(element, 'href').includes('/targets/')) {
    const isAmount = listElements(element).some(({ tagName }) => tagName === 'small');
    return isAmount ? element : null;
  }
  if (!hasClass(element, 'amount') || element.parentNode === null) return null;
  const beside = listElements(element.parentNode);
  return beside.find((one) => findTarget(one) !== '') ?? null;
}

function findTarget(link: Element | null): string {
  const href = link === null ? '' : attributeOf(link, 'href');
  return /\/targets\/([^/#]+)\/$/.exec(href)?.[1] ?? '';
}

function findVerdict(holder: Element): Element | undefined {
  return listElements(holder).find((element) => hasClass(element, 'verdict'));
}

function promiseOf({ target }: AssessedTarget, locale: Locale): string {
  const { before, number, unit } = formatPromise(target, locale);
  return withoutSpaces([before, number, unit].join(''));
}

function explainVerdict(
  id: string,
  element: Element,
  assessment: Pick<Assessment, 'readings' | 'status'>,
  locale: Locale,
): Fault[] {
  const { shape, words } = tellVerdict(assessment, locale);
  const shown = attributeOf(element, 'class');
  return [
    ...expect(id, 'verdict', textOf(element).trim(), words),
    ...expect(id, 'shape of the verdict', shown, `verdict ${shape}`),
  ];
}

/** The page of a target: its heading, its verdict, its facts, and how the verdict came about. */
function explainOwn(
  { elements, ids }: Page,
  assessed: AssessedTarget,
  publication: Publication,
  locale: Locale,
): Fault[] {
  const { target, assessment } = assessed;
  const { id } = target;
  const heading = elements.find((element) => hasClass(element, 'amount-title'));
  const [words] = heading?.childNodes ?? [];
  const amount = words !== undefined && 'value' in words ? words.value : '';
  const verdict = elements.find((element) => hasClass(element, 'verdict'));
  const facts = elements.find((element) => hasClass(element, 'facts'));
  const shown = ['arithmetic', 'unused'].flatMap((name) => ids.get(name) ?? []).map(wordsOf);
  const told = [...(facts === undefined ? [] : [wordsOf(facts)]), ...shown].join('\n');
  const expected = [
    ...listFacts(assessed, publication, locale),
    ...listReasons(assessed, publication, locale),
  ];
  const answer = elements.find((element) => hasClass(element, 'answer'));
  const first = answer === undefined ? '' : wordsOf(answer);
  return [
    ...listAnswers(assessment, locale)
      .filter((one) => !first.includes(withoutSpaces(one)))
      .map((one) => ({ id, message: `the answer does not say ${JSON.stringify(one)}` })),
    ...expect(id, 'promise', amount.trim(), joinPromise(formatPromise(target, locale))),
    ...(verdict === undefined
      ? [{ id, message: 'the page shows no verdict' }]
      : explainVerdict(id, verdict, assessment, locale)),
    ...expected
      .filter((one) => !told.includes(withoutSpaces(one)))
      .map((one) => ({ id, message: `the page does not say ${JSON.stringify(one)}` })),
  ];
}

/** What the first window must say: why there is a verdict or none, each figure that was held against the goal, and how far it is from it. */
function listAnswers({ readings, reason, unit }: Assessment, locale: Locale): string[] {
  const why = reason === null ? [] : [messages(locale).target.reasons[reason]];
  const figures = readings.flatMap(({ actual, counts, margin, reason: own }) => {
    if (actual === null || counts !== null || unit === null) return [];
    const isWhole = margin !== null && own !== 'part-of-group-only';
    const difference = isWhole ? [formatDifference(margin, unit, locale)] : [];
    return [formatFigure(actual, unit, locale), ...difference];
  });
  return [...why, ...figures];
}

function wordsOf(element: Element): string {
  return withoutSpaces(
    listElements(element)
      .filter(({ childNodes }) => childNodes.some((node) => 'value' in node))
      .map((one) => `${textOf(one)}\n`)
      .join(''),
  );
}

function listFacts({ target }: AssessedTarget, publication: Publication, locale: Locale): string[] {
  const words = messages(locale).target;
  const rows = publication.observationsByIndicator.get(target.indicator) ?? [];
  const published = rows.filter(({ value }) => value !== null).length;
  // A line each: a value that is only part of another is another value.
  const fields = [
    published === 0 ? words.noFigures : words.figures(published),
    words.scopeModes[target.scopeMode],
    words.kinds[target.kind],
    ...(target.value === null ? [] : [words.comparators[target.comparator]]),
    target.deadline,
    ...(target.modality === null ? [] : [target.modality]),
  ];
  return fields.map((field) => `${field}\n`);
}

function listReasons(
  { assessment }: AssessedTarget,
  publication: Publication,
  locale: Locale,
): string[] {
  const names = listPlaceNames(publication, locale);
  const words = messages(locale).target;
  const { firstPublished, reason, readings, unit, unused } = assessment;
  const margin = firstPublished?.margin ?? null;
  return [
    ...[
      reason,
      ...readings.map((reading) => (readings.length > 1 ? reading.reason : null)),
    ].flatMap((one) => (one === null ? [] : words.reasons[one])),
    ...(firstPublished === null
      ? []
      : [
          words.firstPublished(
            messages(locale).status[firstPublished.status],
            margin === null || unit === null ? null : formatDifference(margin, unit, locale),
          ),
        ]),
    ...readings.flatMap(({ steps }) => steps.map((step) => toStepWords(step, locale, names))),
    ...unused.map(({ observation }) =>
      toStepWords({ kind: 'observed', observation }, locale, names),
    ),
    ...[...Map.groupBy(unused, ({ because }) => because)].map(([because, members]) =>
      words.unusedCount(words.unusedBecause[because], members.length),
    ),
  ];
}

function withoutSpaces(text: string): string {
  return text.replace(/[^\S\n]/g, '');
}

function expect(id: string, name: string, actual: string, expected: string): Fault[] {
  if (actual === expected) return [];
  return [
    {
      id,
      message: `expected the ${name} ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
    },
  ];
}
