import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';
import { importFiles } from '../data-import/import-files.ts';
import { parseOptions } from '../data-import/options.ts';
import { withContent } from '../writer/write-files.ts';

/** Imports a file into a copy of content/ and says what it took as one line of JSON; `memory` is all that the process used. */
const begin = performance.now();
const [content = '', file = ''] = process.argv.slice(2);
const files = readContent(content);
const published = parseCorpus(files);
const options = parseOptions(['--write', '--content', content, file], '2100-01-01');
const { tally, findings } = await withContent(content, (staged) =>
  importFiles([file], published, { options, staged, progress: () => undefined }),
);
const errors = findings.filter(({ severity }) => severity === 'error').length;
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.threadCpuUsage();
const processor = (user + system) / 1e6;
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ seconds, processor, megabytes, rows: tally.rows, errors }));
