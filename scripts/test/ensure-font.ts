import { runCommand } from '../command/run-command.ts';
import { installWithApt } from './install-with-apt.ts';

/** Sees that Chinese text can be drawn; where no font can be installed, the checks go on without. */
export async function ensureChineseFont(): Promise<void> {
  const listed = await runCommand('fc-list', [':lang=zh', 'family']);
  if (listed.code === 0 && listed.output.trim() !== '') return;
  await installWithApt(['fonts-noto-cjk']);
}
