import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { draftTasks } from '#policy/tasks/draft-tasks.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';

const documents = process.argv.slice(2);
if (documents.length === 0) {
  console.error('Say of which documents: npm run draft-tasks -- <folder of content/documents/>');
  process.exitCode = 1;
}

for (const document of documents) {
  const folder = join(process.env['CONTENT_DIR'] ?? 'content', 'documents', document);
  const text = join(folder, 'text.md');
  if (!existsSync(text)) {
    console.error(`${text} is not there: only a text that is held can be drafted from`);
    process.exitCode = 1;
    continue;
  }
  const tasks = draftTasks(parseDocument(await readFile(text, 'utf8')), document);
  const draft = join(folder, 'tasks.candidates.yml');
  await writeFile(draft, stringify(tasks, { lineWidth: 100 }));
  console.log(`${draft}: ${tasks.length} tasks drafted; read them and move them to tasks.yml`);
}
