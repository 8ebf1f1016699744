import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { draftTasks } from '#policy/tasks/draft-tasks.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { runEntry } from './command/run-entry.ts';
import { withContent } from './writer/write-files.ts';

await runEntry(async () => {
  const documents = process.argv.slice(2);
  if (documents.length === 0) {
    console.error('Say of which documents: npm run draft-tasks -- <folder of content/documents/>');
    return 1;
  }
  const content = process.env['CONTENT_DIR'] ?? 'content';
  let code = 0;
  for (const document of documents) if (!(await draft(content, document))) code = 1;
  return code;
});

/** Drafts the tasks of a document; false, having said why, where its text is not held. */
async function draft(content: string, document: string): Promise<boolean> {
  const folder = join('documents', document);
  const text = join(content, folder, 'text.md');
  if (!existsSync(text)) {
    console.error(`${text} is not there: only a text that is held can be drafted from`);
    return false;
  }
  const tasks = draftTasks(parseDocument(await readFile(text, 'utf8')), document);
  const [written = ''] = await withContent(content, async (staged) => {
    await staged.add(join(folder, 'tasks.candidates.yml'), [stringify(tasks, { lineWidth: 100 })]);
    return staged.commit();
  });
  console.log(`${written}: ${tasks.length} tasks drafted; read them and move them to tasks.yml`);
  return true;
}
