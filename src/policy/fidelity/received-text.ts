import type { Normalisation } from '#schema/normalisation.ts';

/** A piece of a text as received: kept in the structured text, or taken out by a listed normalisation. */
export interface ReceivedPiece {
  readonly text: string;
  readonly removedBy: Normalisation | null;
}

/**
 * The text as received, rebuilt from the structured text and its normalisations (by rising offset);
 * the pieces joined are the received text.
 */
export function rebuildReceived(
  text: string,
  normalisations: readonly Normalisation[],
): ReceivedPiece[] {
  const pieces: ReceivedPiece[] = [];
  let kept = 0;
  let received = 0;
  for (const normalisation of normalisations) {
    const length = normalisation.offset - received;
    if (length > 0) pieces.push({ text: text.slice(kept, kept + length), removedBy: null });
    pieces.push({ text: normalisation.removed, removedBy: normalisation });
    kept += length;
    received = normalisation.offset + normalisation.removed.length;
  }
  if (kept < text.length) pieces.push({ text: text.slice(kept), removedBy: null });
  return pieces;
}
