/** Why a file cannot be read at all, in Chinese and English, and what to do. */
export const problemKinds = {
  unreadable: {
    zh: '打不开这个文件。请检查文件名和权限。',
    en: 'The file cannot be opened. Check its name and your rights.',
  },
  'not-a-table': {
    zh: '这不是 .xlsx 或 .csv 表格。请在 Excel 或 WPS 里另存为 .xlsx 或 CSV（有密码的先去掉密码）。',
    en: 'This is no .xlsx or .csv table. Save it as .xlsx or CSV in your spreadsheet (without a password).',
  },
  broken: {
    zh: '文件损坏。请用 Excel 或 WPS 打开它，重新保存。',
    en: 'The file is damaged. Open it in your spreadsheet and save it again.',
  },
  'too-large': {
    zh: '文件里的文字太多，不像一张数据表。请只留数据表。',
    en: 'The file holds more text than a table of data does. Keep the table only.',
  },
  encoding: {
    zh: '看不懂这个 CSV 的编码。请另存为“CSV UTF-8”。',
    en: 'The encoding of this CSV is not known. Save it as “CSV UTF-8”.',
  },
  'sheet-unknown': {
    zh: '没有这个工作表。请检查 --sheet 后面的名称。',
    en: 'There is no such sheet. Check the name after --sheet.',
  },
} as const;

/** What is wrong with which file, and what more there is to say; a thread can pass it on. */
export type Reason = readonly [kind: keyof typeof problemKinds, file: string, detail?: string];

/** A reason for which a file cannot be read. */
export class ImportProblem extends Error {
  readonly reason: Reason;

  constructor(...reason: Reason) {
    const [kind, file, detail = ''] = reason;
    const { zh, en } = problemKinds[kind];
    super(`${file}：${zh}${detail === '' ? '' : `（${detail}）`}\n  ${en}`);
    this.reason = reason;
  }
}
