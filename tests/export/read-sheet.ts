import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';

const rowsSchema = z.array(z.array(z.string()));

/** The first sheet of a file as LibreOffice reads it, row by row; null on a machine that has no LibreOffice with a spreadsheet. */
export function readSheet(content: Uint8Array, name: string): string[][] | null {
  const folder = mkdtempSync(join(tmpdir(), 'yaodian-sheet-'));
  try {
    writeFileSync(join(folder, name), content);
    // Comma, quotes, UTF-8, from the first row, no more options but that cells are written as shown.
    const format = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const parameters = ['--headless', profile, '--convert-to', format, '--outdir', folder];
    const { error, stderr } = spawnSync('soffice', [...parameters, join(folder, name)], {
      timeout: 300_000,
      encoding: 'utf8',
    });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT') return null;
    const written = join(folder, name.replace(/\.\w+$/, '.csv'));
    if (!existsSync(written)) {
      // So it says where it has no spreadsheet, which Debian packs apart.
      if (stderr.includes('source file could not be loaded')) return null;
      throw new Error(`LibreOffice wrote no sheet of ${name}: ${String(error)} ${stderr}`);
    }
    return rowsSchema.parse(parse(readFileSync(written), { relaxColumnCount: true }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
