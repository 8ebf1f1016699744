/** With what a reader's choice is drawn: the data, the styles of what is chosen, and the style without which nothing can be. */
export interface ChartAsks {
  readonly source: string;
  readonly styles: readonly string[];
  /** Hides the controls where no script runs. */
  readonly without: string;
}
