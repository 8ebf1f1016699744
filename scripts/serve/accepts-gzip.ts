/** Whether an Accept-Encoding allows gzip and does not like it less than no encoding. */
export function acceptsGzip(header: string | undefined): boolean {
  const wishes = new Map((header ?? '').split(',').map(readWish));
  const wished = wishes.get('gzip') ?? wishes.get('x-gzip') ?? wishes.get('*') ?? 0;
  return wished > 0 && wished >= (wishes.get('identity') ?? 0);
}

function readWish(text: string): [coding: string, quality: number] {
  const [coding = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => /^q\s*=/.test(parameter));
  if (quality === undefined) return [coding, 1];
  // What is no number is no wish.
  return [coding, Number(quality.replace(/^q\s*=/, '')) || 0];
}
