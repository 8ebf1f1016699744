import { runEntry, tell } from './command/run-entry.ts';
import { parseTemplateOptions, templateUsage } from './data-template/options.ts';
import { writeTemplate } from './data-template/write-template.ts';
import { readCorpus } from './verify/read-corpus.ts';
import { settleContent } from './writer/settle.ts';
import { WriteProblem } from './writer/write-problem.ts';

await runEntry(async () => {
  try {
    const options = parseTemplateOptions(process.argv.slice(2));
    await settleContent(options.content);
    const paths = await writeTemplate(readCorpus(options.content), options);
    console.log(`写了 ${paths.length} 个文件，先读 ${paths[0] ?? ''}`);
    console.log(`${paths.length} files were written; read ${paths[0] ?? ''} first`);
    return 0;
  } catch (error) {
    // How the command is called does not help against a full disk.
    const usage = error instanceof WriteProblem ? '' : `\n\n${templateUsage}`;
    console.error(`${tell(error)}${usage}`);
    return 1;
  }
});
