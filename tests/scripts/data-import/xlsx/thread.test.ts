import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { readBeside } from '#scripts/data-import/xlsx/read-beside.ts';
import type { SheetContext } from '#scripts/data-import/xlsx/read-sheet.ts';
// So that a change to them is known to concern these tests, which load them by address.
import '#scripts/data-import/xlsx/read-beside.ts';
import '#scripts/data-import/xlsx/sheet-thread.ts';

const context: SheetContext = {
  ...{ file: 'a.xlsx', part: 'xl/s1.xml', strings: [], formats: [] },
  ...{ isFrom1904: false, merges: [] },
};
const begin = '<worksheet><row><c><v>1</v></c></row>';
const row = (value: number): string => `<row><c><v>${value}</v></c></row>`;

afterEach(() => {
  vi.doUnmock('node:worker_threads');
  vi.doUnmock('#scripts/data-import/xlsx/open-package.ts');
});

let runs = 0;

/** Runs a module of the folder anew, for what it does as it is loaded; all that others have loaded stays. */
function load(name: string): Promise<unknown> {
  const { pathname } = new URL(`../../../../scripts/data-import/xlsx/${name}`, import.meta.url);
  runs += 1;
  return import(`${pathname}?run=${runs}`);
}

/** What is told, in its order, by the thread of a sheet whose part comes in these pieces. */
function startThread(workerData: unknown, pieces: () => AsyncIterable<string>) {
  const told: unknown[] = [];
  const port = Object.assign(new EventEmitter(), {
    postMessage: (message: unknown) => told.push(message),
    close: () => told.push('closed'),
  });
  vi.doMock('node:worker_threads', () => ({ parentPort: port, workerData }));
  vi.doMock('#scripts/data-import/xlsx/open-package.ts', async (actual) => ({
    ...(await actual<object>()),
    openPackage: (file: string) => ({
      stream: (part: string) => (file === 'a.xlsx' && part === 'xl/s1.xml' ? pieces() : none()),
    }),
  }));
  return { told, port, done: load('sheet-thread.ts') };
}

/** Lets all go on that waits for nothing else. */
async function settle(): Promise<void> {
  for (let count = 0; count < 50; count += 1) await setImmediate();
}

async function* piecesOf(...pieces: string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function* none(): AsyncGenerator<string> {
  // A part that is not there.
}

/** The numbers of the rows in each message. */
function listRows(told: readonly unknown[]): unknown[] {
  return told.map((message) =>
    typeof message === 'object' && message !== null && 'rows' in message
      ? (message.rows as readonly { number: number }[]).map(({ number }) => number)
      : message,
  );
}

describe('the thread that reads a sheet', () => {
  it('tells its rows, then that there are no more', async () => {
    const { told, done } = startThread(context, () => piecesOf(begin, '</worksheet>'));
    await done;
    const format = { decimals: null, isPercent: false, isScaled: false, words: '' };
    const cells = [{ kind: 'number', text: '1', format }];
    expect(told).toEqual([
      { kind: 'rows', rows: [{ number: 1, cells }] },
      { kind: 'end' },
      'closed',
    ]);
  });

  it('waits while four pieces were not taken', async () => {
    const pieces = [begin, row(2), row(3), row(4), row(5), row(6), '</worksheet>'];
    const { told, port, done } = startThread(context, () => piecesOf(...pieces));
    await vi.waitFor(() => expect(told).toHaveLength(4), { timeout: 5000, interval: 5 });
    await settle();
    expect(listRows(told)).toEqual([[1], [2], [3], [4]]);
    port.emit('message', 'taken');
    await settle();
    expect(listRows(told)).toEqual([[1], [2], [3], [4], [5]]);
    for (let count = 0; count < 5; count += 1) port.emit('message', 'taken');
    await done;
    expect(listRows(told).slice(5)).toEqual([[6], { kind: 'end' }, 'closed']);
  });

  it('tells why its sheet cannot be read', async () => {
    const { told, done } = startThread(context, () => piecesOf('<worksheet><row></c>'));
    await done;
    expect(told).toEqual([
      { kind: 'problem', reason: ['broken', 'a.xlsx', expect.stringContaining('xl/s1.xml: ')] },
      'closed',
    ]);
  });

  it('fails at what is no fault of the file', async () => {
    const fails = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve('<worksheet>');
      throw new Error('no room left');
    };
    const { told, done } = startThread(context, fails);
    await expect(done).rejects.toThrow('no room left');
    expect(told).toEqual([]);
  });

  it.each([[undefined], [null], ['part, merges'], [{}], [{ part: 'x' }], [{ merges: [] }]])(
    'does nothing where it is given %j',
    async (given) => {
      const { told, done } = startThread(given, () => piecesOf(begin, '</worksheet>'));
      await done;
      expect(told).toEqual([]);
    },
  );
});

/** A thread that tells what it is made to tell. */
class FakeThread extends EventEmitter {
  readonly heard: unknown[] = [];
  readonly file: URL;
  readonly options: object;

  constructor(file: URL, options: object) {
    super();
    this.file = file;
    this.options = options;
  }

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  terminate(): Promise<number> {
    this.heard.push('ended');
    return Promise.resolve(0);
  }
}

/** What comes of a sheet whose thread tells these messages, and what the thread hears. */
async function readBesideOf(messages: readonly unknown[]) {
  const made: FakeThread[] = [];
  vi.doMock('node:worker_threads', () => ({
    Worker: class extends FakeThread {
      constructor(file: URL, options: object) {
        super(file, options);
        made.push(this);
        queueMicrotask(() => messages.map((message) => this.emit('message', message)));
      }
    },
  }));
  const again = (await load('read-beside.ts')) as { readBeside: typeof readBeside };
  const rows: unknown[] = [];
  let error: unknown = null;
  try {
    for await (const some of again.readBeside(context)) rows.push(some);
  } catch (reason) {
    error = reason;
  }
  return { rows, error, thread: made[0], threads: made.length };
}

describe('a sheet read beside', () => {
  const rows = (number: number) => ({ kind: 'rows', rows: [{ number, cells: [] }] });

  it('has the rows that its thread tells, each taken', async () => {
    const read = await readBesideOf([rows(1), rows(2), { kind: 'end' }, rows(3)]);
    expect(read).toMatchObject({ rows: [rows(1).rows, rows(2).rows], error: null, threads: 1 });
    expect(read.thread?.heard).toEqual(['taken', 'taken', 'ended']);
    expect(read.thread?.file.pathname).toMatch(/\/scripts\/data-import\/xlsx\/sheet-thread\.ts$/);
    expect(read.thread?.options).toEqual({
      workerData: context,
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
  });

  it('has the problem that its thread tells', async () => {
    const problem = { kind: 'problem', reason: ['broken', 'a.xlsx', 'xl/s1.xml: cut off'] };
    const read = await readBesideOf([rows(1), problem]);
    expect(read.rows).toEqual([rows(1).rows]);
    expect(read.error).toMatchObject({ name: 'Error', reason: problem.reason });
    expect(read.thread?.heard).toEqual(['taken', 'ended']);
  });

  it.each([[null], ['rows'], [undefined], [{ rows: [] }]])(
    'ends where its thread tells %j',
    async (message) => {
      const read = await readBesideOf([message, rows(1), { kind: 'end' }]);
      expect(read).toMatchObject({ rows: [], error: null });
      expect(read.thread?.heard).toEqual(['ended']);
    },
  );
});
