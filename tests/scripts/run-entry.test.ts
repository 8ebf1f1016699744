import { describe, expect, it } from 'vitest';
import { parseArgs } from 'node:util';
import { tell } from '#scripts/command/run-entry.ts';
import { WriteProblem, toWriteProblem } from '#scripts/writer/write-problem.ts';

/** What a piece of work throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('what stops a command', () => {
  it('is told in its own words', () => {
    expect(tell(new Error('content/ is not there'))).toBe('content/ is not there');
    expect(tell(new WriteProblem('EROFS', 'only read'))).toBe('only read');
    const unknown = thrownBy(() => parseArgs({ args: ['--bogus'], options: {} }));
    expect(tell(unknown)).toMatch(/^Unknown option '--bogus'/);
  });

  it('is told with its place where it is a fault of the program, and without a stack', () => {
    const words = tell(thrownBy(() => (undefined as unknown as string).length));
    expect(words).toMatch(/^TypeError: .*run-entry\.test\.ts:\d+:\d+\)\n {2}-> This is a fault/);
    expect(words.split('\n')).toHaveLength(2);
  });
});

describe('a place that refuses to be written', () => {
  const refusal = (code: string, path: string): Error =>
    Object.assign(new Error(code), { code, path });

  it.each([
    ['ENOSPC', 'the disk is full: make room', '磁盘满了'],
    ['EROFS', 'the disk can only be read', '磁盘是只读的'],
    ['EACCES', 'give yourself the right', '没有写的权限'],
    ['ESTALE', 'see the code, then try again', '系统拒绝了'],
  ])('is named with what to do: %s', (code, en, zh) => {
    const problem = toWriteProblem(refusal(code, 'content/a.csv'), 'content', 'All is as it was.');
    expect(problem).toBeInstanceOf(WriteProblem);
    const [first = '', second = ''] = tell(problem).split('\n');
    expect(first).toContain(`content/a.csv 写不进去（${code}）：${zh}`);
    expect(second).toContain(`content/a.csv cannot be written (${code}): `);
    expect(second).toContain(en);
    expect(second).toContain('All is as it was.');
  });

  it('is named by its own name where the file beside it has one that nobody looks for', () => {
    const beside = refusal('ENOSPC', 'content/.writing/fresh-0');
    expect(tell(toWriteProblem(beside, 'content', ''))).toContain('content cannot be written');
  });
});
