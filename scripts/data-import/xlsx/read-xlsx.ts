import { ImportProblem } from '../sheet/problem.ts';
import type { HiddenParts, OpenedFile, SheetRow } from '../sheet/sheet.ts';
import type { Region } from '../sheet/address.ts';
import { createHiddenFinder } from './find-hidden.ts';
import { findMerges } from './find-merges.ts';
import { openPackage } from './open-package.ts';
import { readBeside } from './read-beside.ts';
import { readSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbook } from './read-workbook.ts';

/** What is known of a sheet before its rows are read. */
interface SheetLooks {
  readonly merges: readonly Region[];
  readonly hidden: HiddenParts;
}

/** A sheet of fewer bytes than this is read before a thread has begun. */
const large = 300_000;

/** Opens an .xlsx file; its sheets are read only as their rows are asked for. Throws an ImportProblem when it is broken. */
export async function openXlsx(file: string): Promise<OpenedFile> {
  const source = openPackage(file);
  const workbook = await readWorkbook(source);
  if (workbook.sheets.length === 0) throw new ImportProblem('broken', file, 'xl/workbook.xml');
  const strings = await readStrings(source, workbook.stringsPart);
  const { formats, drawn } = await readStyles(source, workbook.stylesPart);
  const { isFrom1904 } = workbook;
  const known = new Map<string, SheetLooks>();
  const look = async (part: string): Promise<SheetLooks> => {
    const before = known.get(part);
    if (before) return before;
    const finder = createHiddenFinder();
    const merges = await findMerges(finder.watch(source.stream(part)));
    const looks = { merges, hidden: finder.found() };
    known.set(part, looks);
    return looks;
  };
  async function* readRows(part: string): AsyncGenerator<readonly SheetRow[]> {
    const { merges } = await look(part);
    const context = { file, part, strings, formats, drawn, isFrom1904, merges };
    if (source.sizeOf(part) > large) yield* readBeside(context);
    else yield* readSheet(source.stream(part), context);
  }
  return {
    sheets: workbook.sheets
      .filter(({ isHidden }) => !isHidden)
      .map(({ name, part }) => ({
        name,
        rows: () => readRows(part),
        hidden: async () => (await look(part)).hidden,
      })),
    hidden: workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  };
}
