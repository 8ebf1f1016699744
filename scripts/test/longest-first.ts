import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { rankFile } from './slow-tests.ts';

/** The files that take longest begin first, whatever their size, so that no core waits for one at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number =>
      rankFile(relative(project.config.root, moduleId).split(sep).join('/'));
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
