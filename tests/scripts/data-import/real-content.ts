import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from './import-into.ts';

/** A copy of content/ into which a test may write. */
export function createRealContent(): string {
  const content = join(createFolder(), 'content');
  cpSync('content', content, { recursive: true });
  return content;
}
