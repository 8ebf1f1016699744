import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '#scripts/command/run-command.ts';
import { readPort } from '#scripts/serve/read-port.ts';
import { serveFolder, type ServedFolder } from '#scripts/serve/serve-folder.ts';

let other: ServedFolder;

beforeAll(async () => {
  other = await serveFolder('public', 0);
});

afterAll(async () => {
  await other.close();
});

describe('readPort', () => {
  it.each([
    [undefined, 4321],
    ['', 4321],
    ['8080', 8080],
    ['0', null],
    ['65536', null],
    ['80a', null],
    ['-1', null],
  ])('reads %j as %j', (value, port) => {
    expect(readPort(value)).toBe(port);
  });
});

describe('start', () => {
  it('refuses a busy port before it builds', async () => {
    const PORT = new URL(other.origin).port;
    const { code, output } = await runCommand(process.execPath, ['scripts/start.ts'], { PORT });
    expect(code).toBe(1);
    expect(output).toContain(`Port ${PORT} is in use`);
    expect(output).not.toContain('pages');
  });

  it('refuses a port that is none', async () => {
    const { code, output } = await runCommand(process.execPath, ['scripts/start.ts'], {
      PORT: 'x',
    });
    expect(code).toBe(1);
    expect(output).toContain('PORT is x');
  });
});
