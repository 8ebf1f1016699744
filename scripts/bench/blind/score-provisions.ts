import type { FoundProvision, Gold, GoldProvision } from './paper.ts';
import { toLabelClass, toPlain } from './same-words.ts';
import type { Score } from './score.ts';

/** Counts provisions by label and first words, and headings to the letter. */
export function scoreProvisions(score: Score, gold: Gold, found: readonly FoundProvision[]): void {
  const left = new Set(found);
  for (const one of gold.provisions) {
    const start = toStart(one);
    const hit = [...left].find(
      (other) =>
        toClass(other) === toLabelClass(one.label) && toWords(other).startsWith(start.slice(0, 6)),
    );
    if (hit) left.delete(hit);
    if (one.optional) continue;
    score.provisions[hit ? 'right' : 'missed'] += 1;
    if (!hit) score.failures.push(`provision missed: ${one.label}${one.heading ?? one.text}`);
    if (one.heading) scoreHeading(score, one, hit);
  }
  const items = new Set(gold.attachments.map(toPlain));
  for (const one of left) {
    const isItem = items.has(toPlain(one.label + toWords(one))) || items.has(toWords(one));
    if (isItem || toClass(one) === '答') continue;
    score.provisions.wrong += 1;
    if (one.heading) score.headings.wrong += 1;
    score.failures.push(`provision wrong: ${one.label}${(one.heading ?? one.text).slice(0, 20)}`);
  }
}

function scoreHeading(score: Score, gold: GoldProvision, hit: FoundProvision | undefined): void {
  if (hit && toPlain(hit.heading) === toPlain(gold.heading ?? null)) {
    score.headings.right += 1;
    return;
  }
  score.headings.missed += 1;
  if (!hit) return;
  if (hit.heading) score.headings.wrong += 1;
  score.failures.push(
    `heading of ${gold.label}: ${hit.heading ?? 'none'}, not ${gold.heading ?? ''}`,
  );
}

function toStart({ heading, text }: GoldProvision): string {
  return toPlain(`${heading ?? ''}${text}`.replace(asked, ''));
}

/** How a question begins that stands without a label (问：, Q1：). */
const asked = /^(?:问|Q\d*)\s?[：:.]/;

/** The kind and number of a label; a question may be a heading without one. */
function toClass({ label, heading }: FoundProvision): string {
  return toLabelClass(label === '' && asked.test(heading ?? '') ? (heading ?? '') : label);
}

/** The heading and the text; a text may begin with its heading. */
function toWords({ heading, text }: Pick<FoundProvision, 'heading' | 'text'>): string {
  const head = toPlain(heading?.replace(asked, '') ?? null);
  const rest = toPlain(text.replace(asked, ''));
  return rest.startsWith(head) ? rest : head + rest;
}
