import { messages } from '../i18n/messages.ts';
import type { CoverageInput } from './chart-input.ts';
import { drawCoverage } from './coverage-matrix.ts';
import { describeCoverage } from './describe-coverage.ts';
import { toStandalone } from './standalone.ts';

/** The coverage matrix as a whole .svg file that names the address of its page. */
export function writeCoverageFile(input: CoverageInput, address: string, marks: string): string {
  const { standaloneSource, titles } = messages(input.locale).chart;
  const words = {
    locale: input.locale,
    title: titles.coverage,
    description: describeCoverage(input),
    note: standaloneSource(address),
  };
  return toStandalone(drawCoverage(input, 'wide'), words, marks);
}
