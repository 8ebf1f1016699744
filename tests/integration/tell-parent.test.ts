import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runCommand } from '#scripts/command/run-command.ts';

const module = pathToFileURL(resolve('src/integration/tell-parent.ts')).href;

/** Keeps this process from hearing anything. */
function keepBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it('a long message is heard whole from a process that ends after it, however busy who listens', async () => {
  const program = `
    const { tellParent } = await import(${JSON.stringify(module)});
    await tellParent({ words: 'x'.repeat(2_000_000) });
    process.exit(0);`;
  const heard: unknown[] = [];
  const parameters = ['--input-type=module', '-e', program];
  const ended = runCommand(process.execPath, parameters, {}, (message) => heard.push(message));
  keepBusy(2000);
  expect(await ended).toMatchObject({ code: 0 });
  expect(heard).toEqual([{ words: 'x'.repeat(2_000_000) }]);
});

it('a process that nobody listens to goes on', async () => {
  const program = `
    const { tellParent } = await import(${JSON.stringify(module)});
    await tellParent({});
    console.log('on');`;
  const parameters = ['--input-type=module', '-e', program];
  expect(await runCommand(process.execPath, parameters)).toEqual({ code: 0, output: 'on\n' });
});
