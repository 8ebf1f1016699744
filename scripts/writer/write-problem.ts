import { isLeftOver, deskName } from '#integration/read-content.ts';
import { errorCode } from '../command/error-code.ts';

const fileForFolder = [
  'a file stands where a folder belongs: move it away',
  '文件夹的位置上有一个文件：请移走',
] as const;

/** What a code of the system means to somebody who wants a file written, and what to do: in English, in Chinese. */
const meanings: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: [
    'it may not be written: give yourself the right to write there',
    '没有写的权限：请先给自己写的权限',
  ],
  EBUSY: [
    'it is in use, or a file system is mounted right there: mount its parent, or make it a symbolic link to a folder inside',
    '正被占用，或者它本身是一个挂载点：请挂载上一级，或改成指向里面某个文件夹的符号链接',
  ],
  EDQUOT: ['your share of the disk is used up: make room', '磁盘配额用完了：请腾出空间'],
  EEXIST: fileForFolder,
  EFBIG: ['the file system holds no file of that size', '文件系统放不下这么大的文件'],
  EIO: ['the disk reports a fault: check it', '磁盘出错：请检查磁盘'],
  EISDIR: [
    'a folder stands where the file belongs: move it away',
    '文件的位置上有一个文件夹：请移走',
  ],
  ENOENT: [
    'a folder on the way to it is missing or may not be written: make it, or choose another place',
    '路上的文件夹没有，或不能写：请先建好，或换一个地方',
  ],
  ENOSPC: ['the disk is full: make room', '磁盘满了：请腾出空间'],
  ENOTDIR: fileForFolder,
  EPERM: ['the system does not allow it: check the rights', '系统不允许：请检查权限'],
  EROFS: ['the disk can only be read: let it be written', '磁盘是只读的：请改为可写'],
  EXDEV: [
    'it lies on another file system than the folder around it: keep both on one',
    '它与所在的文件夹不在同一个文件系统：请放在一起',
  ],
};

/** A reason for which nothing was written, or for which what was written has to be finished by the next command. */
export class WriteProblem extends Error {
  /** The system's code, or `busy` where another writer would not end. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What the system refused, as a problem with its place and remedy; any other error stays what it is. */
export function toWriteProblem(error: unknown, place: string, outcome: string): unknown {
  if (error instanceof WriteProblem || !(error instanceof Error) || !('code' in error))
    return error;
  const code = errorCode(error);
  const [en, zh] = meanings[code] ?? [
    'the system refused it: see the code, then try again',
    '系统拒绝了：请看代码，再试一次',
  ];
  const path = findPath(error) ?? place;
  return new WriteProblem(
    code,
    `${path} 写不进去（${code}）：${zh}。\n  ${path} cannot be written (${code}): ${en}. ${outcome}`,
  );
}

/** The path at which the system refused, unless it is one of ours that nobody looks for. */
function findPath(error: object): string | undefined {
  const paths = ['dest' in error ? error.dest : null, 'path' in error ? error.path : null];
  return paths
    .filter((path) => typeof path === 'string')
    .find((path) => !isLeftOver(path) && !path.includes(deskName));
}
