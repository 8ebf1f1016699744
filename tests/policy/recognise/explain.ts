import { recogniseDocument } from '#policy/recognise/recognise.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';

/** What an editor is told of a text, a line each: how sure each label is and why, then each doubt with the words around it. */
export function explain(text: string): string {
  const { evidence, doubts } = recogniseDocument(blankStrayMarks(text));
  const sure = evidence.map(
    ({ label, confidence, reasons }) => `${label.trim()} ${confidence} ${reasons.join('; ')}\n`,
  );
  return [...sure, ...doubts.map(({ kind, context }) => `? ${kind}: ${context}\n`)].join('');
}
