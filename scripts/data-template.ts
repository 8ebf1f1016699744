import { parseTemplateOptions, templateUsage } from './data-template/options.ts';
import { writeTemplate } from './data-template/write-template.ts';
import { readCorpus } from './verify/read-corpus.ts';

try {
  const options = parseTemplateOptions(process.argv.slice(2));
  const paths = await writeTemplate(readCorpus(options.content), options);
  console.log(`写了 ${paths.length} 个文件，先读 ${paths[0] ?? ''}`);
  console.log(`${paths.length} files were written; read ${paths[0] ?? ''} first`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${templateUsage}`);
  process.exitCode = 1;
}
