import { encode } from 'uqr';
import { escapeXml } from './xml.ts';

/** So many modules around a code stay white, as the standard of QR codes asks. */
const margin = 4;

/** The code of an address as a small drawing: one path on white, named by the title that the caller gives. */
export function toQrSvg(address: string, title: string): string {
  // A mask is chosen for all: to try the eight takes ten times as long, and every reader knows each of them.
  const { data } = encode(address, { ecc: 'M', border: 0, maskPattern: 2 });
  const side = data.length + 2 * margin;
  const rows = data.map((row, y) => drawRow(row, y + margin)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">` +
    `<title>${escapeXml(title)}</title>` +
    `<rect width="${side}" height="${side}" fill="#fff"/>` +
    `<path stroke="#000" d="${rows}"/></svg>`
  );
}

/** The dark modules of a row as strokes, each as long as they follow one another. */
function drawRow(row: readonly boolean[], y: number): string {
  let drawn = '';
  let pen: number | null = null;
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true || row[x - 1] === true) continue;
    let end = x;
    while (row[end] === true) end += 1;
    drawn += pen === null ? `M${x + margin} ${y}.5` : `m${x - pen} 0`;
    drawn += `h${end - x}`;
    pen = end;
  }
  return drawn;
}
