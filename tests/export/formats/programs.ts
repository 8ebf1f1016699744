import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program of others is on this machine. */
export function hasProgram(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}

/** Runs a program over files that are gone afterwards, in their folder; what it says either way. */
export function runOver(
  files: Readonly<Record<string, string | Uint8Array>>,
  program: string,
  parameters: readonly string[],
): { readonly status: number | null; readonly words: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'yaodian-formats-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const { status, stderr, stdout } = spawnSync(program, parameters, {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, words: stdout + stderr, folder };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of Word files as LibreOffice writes them as plain text, by their names. */
export function readByOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'yaodian-office-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'txt:Text (encoded):UTF8'],
        ...Object.keys(files),
      ],
      { cwd: folder, stdio: 'ignore' },
    );
    const read = (name: string): string => {
      const text = join(folder, name.replace(/docx$/, 'txt'));
      return existsSync(text) ? execFileSync('cat', [text], { encoding: 'utf8' }) : '';
    };
    return Object.fromEntries(Object.keys(files).map((name) => [name, read(name)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
