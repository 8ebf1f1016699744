import { saveView } from './save-view.ts';
import { toPng } from './to-png.ts';

/** Hands the .svg file at an address to the reader as a picture in pixels, under its own name; rejects where the browser cannot draw it. */
export async function saveImage(source: string): Promise<void> {
  const address = new URL(source.replace(/\.svg$/, ''), location.href).href;
  saveView({ name: 'png', blob: await toPng(source) }, address);
}
