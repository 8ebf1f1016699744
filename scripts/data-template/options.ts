import { parseArgs } from 'node:util';
import { languages, official } from '#schema/languages.ts';
import { type Locale, localeSchema } from '#schema/text.ts';

/** What the command line asks for. */
export interface TemplateOptions {
  /** The years, rising. */
  readonly years: readonly number[];
  /** Ids or names of indicators; empty for all. */
  readonly indicators: readonly string[];
  readonly out: string;
  /** The language of headings and names. */
  readonly locale: Locale;
  readonly content: string;
}

const codes = languages.map(({ code }) => code);

/** How to call the template. */
export const templateUsage = `用法 Usage: npm run --silent data:template -- [选项 options]
  --years 2013-2015      哪几年 the years
  --indicator NAME       哪个指标，可写几次，默认全部 an indicator, more than once; all by default
  --out FOLDER           写到哪里，默认 data-template where to write
  --lang ${codes.join('|').padEnd(15)} 列名和镇名用哪种语言，默认 ${official.code} the language of headings and names
  --content FOLDER       内容文件夹，默认 content the folder of the content`;

const mostYears = 100;

/** Reads the command line; throws an Error that says what is wrong with it. */
export function parseTemplateOptions(args: readonly string[]): TemplateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      years: { type: 'string' },
      indicator: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'data-template' },
      lang: { type: 'string', default: official.code },
      content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    },
  });
  const { years, indicator, out, lang, content } = values;
  const locale = localeSchema.safeParse(lang);
  if (!locale.success) throw new Error(`--lang ${lang}：${codes.join(', ')}`);
  if (years === undefined) throw new Error('请写明年份 Say which years: --years 2013-2015');
  const indicators = indicator.flatMap((one) => one.split(/[,，、]/)).filter((one) => one !== '');
  return { years: parseYears(years), indicators, out, locale: locale.data, content };
}

function parseYears(text: string): number[] {
  const [, first = '', last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (first === '' || count < 1 || count > mostYears) {
    throw new Error(`--years ${text}：写作 write 2013 或 or 2013-2015`);
  }
  return Array.from({ length: count }, (_, index) => Number(first) + index);
}
