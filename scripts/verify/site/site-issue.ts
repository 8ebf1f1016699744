/** One thing that a check found wrong. */
export interface SiteIssue {
  /** The check's name. */
  readonly check: string;
  /** The page's address or the file, and where in it. */
  readonly place: string;
  /** What is wrong, with the value in it. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}
