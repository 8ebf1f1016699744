import { findProgram, isProgram } from './find-program.ts';
import { installWithApt } from './install-with-apt.ts';

const names = ['firefox-esr', 'firefox'];

const wellKnown = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Finds a Firefox or installs Debian's by apt (as root): FIREFOX_PATH, one on this machine, apt; null where none can be had. */
export async function findFirefox(): Promise<string | null> {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen === 'none') return null;
  if (chosen !== undefined && chosen !== '') return checkChosen(chosen);
  const installed = await findProgram(names, wellKnown);
  if (installed !== null) return installed;
  return (await installWithApt(['firefox-esr'])) ? findProgram(names, wellKnown) : null;
}

async function checkChosen(file: string): Promise<string> {
  if (await isProgram(file)) return file;
  throw new Error(`FIREFOX_PATH is ${file}, which does not start: set it to a Firefox or unset it`);
}
