const namespace = 'http://www.w3.org/2000/svg';

/** An element of a drawing with its attributes; throws for a name that no drawing knows. */
export function makeSvg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (!(element instanceof SVGElement)) throw new TypeError(`${name}: expected an SVG element`);
  return element;
}
