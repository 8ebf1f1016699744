import type * as disk from 'node:fs/promises';

/** The calls of the file system by which all is written. */
export type FileSystem = Pick<
  typeof disk,
  | 'copyFile'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'rmdir'
  | 'unlink'
  | 'utimes'
>;
