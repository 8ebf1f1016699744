import { fields, type Found, type Gold } from './paper.ts';
import { toPlain, toPlainNumber } from './same-words.ts';
import { scoreCitations } from './score-citations.ts';
import { scoreProvisions } from './score-provisions.ts';
import { scoreTargets } from './score-targets.ts';
import type { Score } from './score.ts';

/** Adds to a score what was found in a paper, held against what a reader finds in it. */
export function scorePaper(score: Score, text: string, gold: Gold, found: Found): void {
  scoreFields(score, gold, found);
  scoreCitations(score, gold, found.citations);
  scoreTargets(score, text, gold, found);
  scoreProvisions(score, gold, found.provisions);
}

function scoreFields(score: Score, gold: Gold, found: Found): void {
  for (const field of fields) {
    const answers = gold.fields[field];
    const plain = field === 'number' ? toPlainNumber : toPlain;
    const is = plain(found.fields[field]);
    const isRight = answers.some((answer) => plain(answer) === is);
    const told = `${field} ${found.fields[field] ?? 'none'}, not ${answers.join(' or ')}`;
    if (!isRight) score.failures.push(told);
    if (answers.includes(null)) {
      if (!isRight) score.fields[field].invented += 1;
      continue;
    }
    score.fields[field].printed += 1;
    if (isRight) score.fields[field].right += 1;
    if (found.notPrinted.includes(field)) {
      score.calledNotPrinted += 1;
      score.failures.push(`${field} called not printed`);
    }
  }
}
