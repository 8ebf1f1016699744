/** What can be wrong with an input file: the meaning of each kind, what to do about it, and both in Chinese. */
export const problemKinds = {
  unreadable: [
    'the file cannot be read',
    'check that the path is right and that you may read it',
    '读不到这个文件；请检查路径和权限',
  ],
  empty: [
    'the file holds no text',
    'save the text of the document into it and run ingest again',
    '文件里没有字；请把正文存进去，再运行一次',
  ],
  binary: [
    'the file is not plain text',
    'save the document as plain text (UTF-8) and run ingest again',
    '这不是纯文本；请存成纯文本（UTF-8），再运行一次',
  ],
  encoding: [
    'the file is neither UTF-8 nor UTF-16 nor GB18030',
    'save it as UTF-8 and run ingest again',
    '编码不是 UTF-8、UTF-16 或 GB18030；请存成 UTF-8，再运行一次',
  ],
  format: [
    'files of this kind are not read',
    'save the document as .docx, .html or plain text and run ingest again',
    '不读这种文件；请换成 .docx、网页或纯文本（压缩包先解开，有密码的先去掉），再运行一次',
  ],
  broken: [
    'the file is damaged or is not what its name says',
    'open it in the program that made it, save it again, and run ingest again',
    '文件损坏，或者不是它名字所说的那种；请用原来的程序打开，重新保存，再运行一次',
  ],
  'too-large': [
    'the file is larger than any document is',
    'check that it is the right file; cut it into its documents if it holds several',
    '文件比任何一份公文都大；请看是不是拿错了，里面有几份就分成几份',
  ],
  'no-structure': [
    'no title and no label such as 一、 (一) 1. or 第一条 was recognised',
    'check that the file holds a whole document; put its title on a line of its own',
    '没有认出标题，也没有一、（一）1. 第一条 这样的编号；请看文件是否完整，标题单独放一行',
  ],
  'not-faithful': [
    'the structured text would not say the same as the source',
    'report this file; nothing was written for it',
    '整理出的文字与原文不一致；什么也没有写，请把这个文件报告给我们',
  ],
  failed: [
    'ingest itself failed on this file',
    'report the file together with this line; nothing was written for it',
    '处理这个文件时程序出错；什么也没有写，请把文件和这两行一起报告给我们',
  ],
  'name-taken': [
    'two files of this run would be written to the same place',
    'ingest them one at a time, each with its own --id',
    '这次有两个文件要写到同一处；请一个一个来，各用 --id 起名',
  ],
} as const;

/** A reason for which nothing was written for a file. */
export class IngestProblem extends Error {
  readonly kind: keyof typeof problemKinds;
  readonly file: string;
  readonly detail: string;

  constructor(kind: keyof typeof problemKinds, file: string, detail = '', remedy?: string) {
    const [meaning, usual, zh] = problemKinds[kind];
    const found = detail === '' ? '' : ` (${detail})`;
    super(`${file}：${zh}。\n  ${file}: ${meaning}${found}. To mend it: ${remedy ?? usual}.`);
    this.kind = kind;
    this.file = file;
    this.detail = detail;
  }
}
