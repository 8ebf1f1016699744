/** Pixels for each unit of the drawing, so that the picture is sharp in print. */
const scale = 2;

/** The .svg file at an address as a picture in pixels; rejects where the browser cannot draw it. */
export async function toPng(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (picture === null) throw new Error('this browser cannot draw the picture: take the SVG');
  return picture;
}
