/** The units that a cell names: those that lead, and those that it says help. */
export interface Units {
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

const marks = /[、，,；;\n](?![^（(]*[）)])/;
const leads = /(?:[（(]\s*牵头(?:单位)?\s*[）)]|牵头(?:负责)?|[（(]\s*主办\s*[）)])$/;
const helps = /(?:[（(]\s*(?:配合|协办)\s*[）)]|(?:协助)?配合|协办|参与)$/;
/** What says how several share a task, and names nobody. */
const shared = /(?:按(?:照)?(?:各自)?职责(?:分工)?(?:负责|落实)|分工负责|等?按职责分工负责|负责)$/;

/** The units named in a cell, each in its own words; 甲局牵头，乙局、丙局配合 names one that leads and two that help. */
export function splitUnits(text: string): Units {
  const pieces = text
    .split(marks)
    .map((piece) =>
      piece
        .trim()
        .replace(/[。.]$/, '')
        .replace(shared, '')
        .replace(/^牵头(?:单位)?[：:]/, ''),
    )
    .filter((piece) => piece !== '');
  const first = pieces.findIndex((piece) => leads.test(piece));
  const last = pieces.findLastIndex((piece) => helps.test(piece));
  const parted = first >= 0 && last > first;
  const isHelp = (piece: string, at: number): boolean =>
    helps.test(piece) || (parted && at > first && at <= last && !leads.test(piece));
  const toName = (piece: string): string => piece.replace(leads, '').replace(helps, '').trim();
  const named = pieces.map((piece, at) => ({ name: toName(piece), help: isHelp(piece, at) }));
  const list = (help: boolean): string[] => [
    ...new Set(named.filter((one) => one.help === help && one.name !== '').map(({ name }) => name)),
  ];
  return { lead: list(false), support: list(true) };
}
