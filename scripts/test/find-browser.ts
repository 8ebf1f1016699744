import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { runCommand } from '../command/run-command.ts';
import { withProgress } from '../command/with-progress.ts';
import { findProgram, isProgram } from './find-program.ts';
import { installWithApt } from './install-with-apt.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium or installs one: CHROME_PATH, one on this machine, Debian's by apt (as root), Playwright's own.
 * Rejects when CHROME_PATH does not start or nothing can be had.
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') return checkChosen(chosen);
  return (
    (await findInstalled()) ??
    (await installDebians()) ??
    (await installPlaywrights()) ??
    Promise.reject(
      new Error('No Chromium could be found or installed: install one and set CHROME_PATH to it'),
    )
  );
}

async function checkChosen(file: string): Promise<string> {
  if (await isProgram(file)) return file;
  throw new Error(`CHROME_PATH is ${file}, which does not start: set it to a Chromium or unset it`);
}

/** The first browser that is already on this machine, or null. */
async function findInstalled(): Promise<string | null> {
  return findProgram(names, [...wellKnown, chromium.executablePath()]);
}

async function installDebians(): Promise<string | null> {
  return (await installWithApt(['chromium', 'fonts-noto-cjk'])) ? findInstalled() : null;
}

async function installPlaywrights(): Promise<string | null> {
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  await withProgress('browser: installing Chromium with playwright-core', () =>
    runCommand(process.execPath, [cli, 'install', 'chromium']),
  );
  return findInstalled();
}
