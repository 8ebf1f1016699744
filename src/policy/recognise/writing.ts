import type { DraftBlock, DraftNote, DraftTable } from '../tree/draft.ts';
import type { LabelStyle } from '../tree/labels.ts';
import { BlockList, type RecognisedBlock } from './blocks.ts';
import { explainUnit } from './headings/explain.ts';
import type { FoundDoubt } from './find-doubts.ts';
import type { NodeEvidence } from './headings/node-evidence.ts';
import type { JoinedText } from './lines/soft-lines.ts';
import { createPool } from './lines/pool.ts';
import { readSpan, type Span } from './lines/spans.ts';
import type { LabelledUnit } from './headings/unit.ts';
import type { ReadableText } from './headings/units.ts';
import type { ApartEvidence, NoteEvidence, TableEvidence } from './tables/table-evidence.ts';

/** What is noted while the draft of a text is written in reading order. */
export interface Writing {
  readonly reading: ReadableText;
  readonly blocks: BlockList;
  readonly evidence: NodeEvidence[];
  /** Doubts about units; offsets are the joined text's. */
  readonly doubts: FoundDoubt[];
  /** Notes a paragraph, or all paragraphs of a table or note, and gives it. */
  takeBlock(span: Span): DraftBlock;
  /** The tables that became no block of their own. */
  listLost(): ApartEvidence[];
  /** Notes a block and gives its words. */
  take(part: RecognisedBlock['part'], span: Span): string;
  /** Notes why a unit was recognised. */
  explain(unit: LabelledUnit, previous: LabelledUnit | undefined): void;
  /** Notes why words were taken for a heading without a label. */
  explainHeading(words: Span, reason: string): void;
}

/** Begins a draft of a source; spans of the joined text are noted as the source's. */
export function createWriting(
  source: string,
  { toSource, toOffset }: JoinedText,
  reading: ReadableText,
  apart: readonly ApartEvidence[],
): Writing {
  const blocks = new BlockList();
  const evidence: NodeEvidence[] = [];
  // The same labels and the same few reasons come again and again.
  const poolWords = createPool<string>();
  const poolReasons = createPool<readonly string[]>();
  // Articles and clauses may count on over the chapters and sections that hold them.
  const last = new Map<LabelStyle, LabelledUnit>();
  const apartAt = new Map(apart.map((one) => [one.start, one]));
  const taken = new Set<ApartEvidence>();
  const take = (part: RecognisedBlock['part'], span: Span): string => {
    blocks.push(part, span);
    return readSpan(source, span);
  };
  const takeNote = ({ mark, paragraphs }: NoteEvidence): DraftNote => ({
    mark: take('paragraph', mark),
    paragraphs: paragraphs.map((span) => take('paragraph', span)),
  });
  const takeTable = ({ headColumns, headRows, rows }: TableEvidence): DraftTable => ({
    headRows,
    headColumns,
    rows: rows.map((cells) =>
      cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.map((span) => take('paragraph', span)),
      })),
    ),
  });
  return {
    reading,
    blocks,
    evidence,
    doubts: [],
    takeBlock: (joined) => {
      const span = toSource(joined);
      const found = apartAt.get(span[0]?.start ?? -1);
      if (found === undefined) return take('paragraph', span);
      taken.add(found);
      return 'rows' in found ? takeTable(found) : takeNote(found);
    },
    listLost: () => apart.filter((one) => 'rows' in one && !taken.has(one)),
    take: (part, joined) => {
      const words = take(part, toSource(joined));
      return part === 'label' ? poolWords(words, words) : words;
    },
    explain: (unit, sibling) => {
      const { start, end, text: label, style } = unit.label;
      const previous = sibling?.label.style === style ? sibling : last.get(style);
      last.set(style, unit);
      const { confidence, reasons } = explainUnit(unit, previous);
      evidence.push({
        start: toOffset(start),
        end: toOffset(end - 1) + 1,
        label,
        confidence,
        reasons: poolReasons(reasons.join('\n'), reasons),
      });
    },
    explainHeading: (joined, reason) => {
      const words = toSource(joined);
      const start = words[0]?.start ?? 0;
      const label = readSpan(source, words).slice(0, 8);
      evidence.push({
        start,
        end: words.at(-1)?.end ?? start,
        label,
        confidence: 0.9,
        reasons: [reason],
      });
    },
  };
}
