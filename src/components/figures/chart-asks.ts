/** With what a reader's choice is drawn: the data, the style of what is chosen, and the style without which nothing can be. */
export interface ChartAsks {
  readonly source: string;
  readonly style: string;
  /** Hides the controls where no script runs. */
  readonly without: string;
}
