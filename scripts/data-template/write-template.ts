import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, CorpusIndicator } from '#corpus/corpus.ts';
import { withFiles } from '../writer/write-files.ts';
import { listIndicatorNames } from '../data-import/layout/names.ts';
import { formatReadme } from './format-readme.ts';
import { formatSourceTemplate, formatTemplate } from './format-template.ts';
import type { TemplateOptions } from './options.ts';

/** Writes an empty table for each indicator, one for sources and a README; the paths. Throws an Error where a file stands there already or an indicator is not known. */
export async function writeTemplate(corpus: Corpus, options: TemplateOptions): Promise<string[]> {
  const { years, locale, out } = options;
  const indicators = chooseIndicators(corpus, options.indicators);
  const files = new Map([
    ['README.md', formatReadme(indicators, out)],
    ['sources.csv', formatSourceTemplate(locale)],
    ...indicators.map((indicator): [string, string] => [
      `${indicator.id}.csv`,
      formatTemplate(indicator, corpus.towns, years, locale),
    ]),
  ]);
  const paths = [...files.keys()].map((name) => join(out, name));
  await withFiles(out, async (staged) => {
    const taken = paths.find((path) => existsSync(path));
    if (taken !== undefined) {
      throw new Error(
        `${taken} 已经有了，可能填过。请用 --out 换一个文件夹。 It is there already and may have been filled in; choose another folder with --out.`,
      );
    }
    for (const [name, text] of files) await staged.add(name, [text]);
    await staged.commit();
  });
  return paths;
}

function chooseIndicators(corpus: Corpus, wanted: readonly string[]): readonly CorpusIndicator[] {
  if (wanted.length === 0) return corpus.indicators;
  const names = listIndicatorNames(corpus);
  const ids = new Set(
    wanted.map((name) => {
      const [id, ...others] = names.find(name);
      if (id !== undefined && others.length === 0) return id;
      const like = names.suggest(name) ?? others.join(', ');
      throw new Error(`没有指标 no indicator “${name}”${like === '' ? '' : `：${like}？`}`);
    }),
  );
  return corpus.indicators.filter(({ id }) => ids.has(id));
}
