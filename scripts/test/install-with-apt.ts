import { runCommand } from '../command/run-command.ts';
import { withProgress } from '../command/with-progress.ts';

const quiet = { DEBIAN_FRONTEND: 'noninteractive' };

/** Installs Debian packages where apt and the right to use it are at hand; false where not or when it fails. */
export async function installWithApt(packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !(await hasApt())) return false;
  return withProgress(`apt: installing ${packages.join(', ')}`, async () => {
    await runCommand('apt-get', ['update'], quiet);
    const install = ['install', '--yes', '--no-install-recommends', ...packages];
    const { code, output } = await runCommand('apt-get', install, quiet);
    if (code !== 0) console.log(output.trimEnd().split('\n').slice(-5).join('\n'));
    return code === 0;
  });
}

async function hasApt(): Promise<boolean> {
  return (await runCommand('apt-get', ['--version'])).code === 0;
}
