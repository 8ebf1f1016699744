/** The element of a heading of a rank; HTML has six, deeper ones share the last. */
export function toHeading(rank: number): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  const elements = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
  return elements[rank - 1] ?? 'h6';
}
