import { parseArgs } from 'node:util';
import { partialDateSchema } from '#schema/text.ts';
import { type Saying, skipWord } from './layout/read-mapping.ts';
import { cleanWord } from './values/clean-cell.ts';
import type { Field } from './layout/fields.ts';

/** What the command line asks for. */
export interface Options {
  readonly files: readonly string[];
  readonly content: string;
  /** Whether to write what was checked. */
  readonly write: boolean;
  /** The only sheet to read, or null for all that are visible. */
  readonly sheet: string | null;
  /** What holds for every row that does not say otherwise, cleaned as a cell is. */
  readonly defaults: ReadonlyMap<Field, string>;
  /** The day on which the values are taken over. */
  readonly vintage: string;
  /** What the editor says that headings mean. */
  readonly sayings: readonly Saying[];
  /** The file that says it of an earlier sheet, or null. */
  readonly mapping: string | null;
  /** Where to keep it for the next sheet, or null. */
  readonly saveMapping: string | null;
}

/** How to call the import. */
export const usage = `用法 Usage: npm run --silent data:import -- [选项 options] 文件或文件夹 FILE-OR-FOLDER…
  --write                写入；不加只检查 write; without it nothing is written
  --sheet NAME           只读这个工作表 read this sheet only
  --indicator NAME       整个文件是这个指标 all values are of this indicator
  --place NAME           整个文件是这个镇 all values are of this place
  --year 2013            整个文件是这一年 all values are of this year
  --source ID            出处编号 the id of the source
  --status actual        性质 实际 actual, 预计 estimate, 推算 derived, 初步 provisional
  --confidence high      可靠程度 高 high, 中 medium, 低 low
  --period 1-9月         整个文件是这个时期 all values are of this part of the year
  --unit 亿元            表里没有写的，用这个单位 the unit of what states none
  --map "列名=GDP 万元"  这个列名（行名）的意思，可以写多次 what a heading or name means; may be repeated
  --skip "列名"          不读这一列（这些行），可以写多次 pass over this column, or these rows; may be repeated
  --mapping FILE         用存下的列名对照表 use what was said of the headings of an earlier sheet
  --save-mapping FILE    存下列名对照表，明年再用 keep what was said of headings for the next sheet
  --vintage YYYY-MM-DD   采集日期，默认今天 the day of the data, today by default
  --content FOLDER       内容文件夹，默认 content the folder of the content`;

const defaultFields = [
  'indicator',
  'place',
  'year',
  'period',
  'source',
  'status',
  'confidence',
  'unit',
] as const satisfies readonly Field[];

/** Reads the command line; throws an Error that says what is wrong with it. */
export function parseOptions(args: readonly string[], today: string): Options {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      content: text,
      sheet: text,
      vintage: text,
      indicator: text,
      place: text,
      year: text,
      period: text,
      map: { type: 'string', multiple: true, default: [] },
      skip: { type: 'string', multiple: true, default: [] },
      mapping: text,
      'save-mapping': text,
      source: text,
      status: text,
      confidence: text,
      unit: text,
    },
  });
  if (positionals.length === 0) throw new Error('没有写文件名。 No file was named.');
  const vintage = cleanWord(values.vintage ?? today, 'vintage');
  if (!partialDateSchema.safeParse(vintage).success || vintage.length < 'YYYY-MM-DD'.length) {
    throw new Error(`--vintage ${vintage}：日期写作 YYYY-MM-DD。 A day is YYYY-MM-DD.`);
  }
  return {
    files: positionals,
    content: values.content ?? process.env['CONTENT_DIR'] ?? 'content',
    write: values.write,
    sheet: values.sheet ?? null,
    vintage,
    sayings: [...values.map.map(parseSaying), ...values.skip.map(toSkipped)],
    mapping: values.mapping ?? null,
    saveMapping: values['save-mapping'] ?? null,
    defaults: new Map([
      ...defaultFields.flatMap((name): [Field, string][] => {
        const value = values[name];
        return value === undefined ? [] : [[name, cleanWord(value, name)]];
      }),
      ['vintage', vintage],
    ]),
  };
}

/** `全社会固投=fixed-asset-investment`; a heading may itself hold the sign. */
function parseSaying(text: string): Saying {
  const at = text.lastIndexOf('=');
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  throw new Error(`--map ${text}：写作“列名=意思”。 Write HEADING=MEANING.`);
}

function toSkipped(text: string): Saying {
  return [text.trim(), skipWord];
}
