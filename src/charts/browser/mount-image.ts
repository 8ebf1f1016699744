/** Pixels for each unit of the drawing, so that the picture is sharp in print. */
const scale = 2;

/** Wakes the button that saves a chart’s .svg file as a PNG; the file carries its own words and source. */
export function mountImage(figure: HTMLElement): void {
  const button = figure.querySelector<HTMLButtonElement>('button[data-png]');
  const source = figure.querySelector('a[href$=".svg"]')?.getAttribute('href');
  if (!button || !source) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const image = new Image();
    image.addEventListener('load', () => {
      const canvas = document.createElement('canvas');
      canvas.width = image.width * scale;
      canvas.height = image.height * scale;
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((picture) => {
        if (picture === null) return;
        const link = document.createElement('a');
        link.href = URL.createObjectURL(picture);
        link.download = source.replace(/^\//, '').replaceAll('/', '-').replace(/svg$/, 'png');
        link.click();
        URL.revokeObjectURL(link.href);
      });
    });
    image.src = source;
  });
}
