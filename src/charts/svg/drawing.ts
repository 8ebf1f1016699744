/** Which of a chart's two drawings: for a figure of at least 35rem, or for one as narrow as 256 px. */
export type DrawingSize = 'wide' | 'narrow';

/** The inside of an SVG with its size in user units, before it is given a name and a place. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
  /** Marks with their words that are links; they stand over the body, and a reader hears them one by one. */
  readonly links?: string;
}

/** The width of each drawing in user units; one unit is one CSS pixel at its usual place. */
export const drawingWidths: Record<DrawingSize, number> = { wide: 640, narrow: 288 };

/** The size of a drawing's text in user units; chart-marks.css sets the same. */
export const textSize = 13;
