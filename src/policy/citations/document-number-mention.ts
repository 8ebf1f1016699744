/** A document number found in a text. */
export interface DocumentNumberMention {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** 浙政办发〔2010〕162号. */
  readonly canonical: string;
  /** Whether its code stands in the registry, so that its beginning is certain. */
  readonly sure: boolean;
}
