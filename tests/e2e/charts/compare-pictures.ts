import type { Page } from 'playwright-core';

/** A rectangle of a picture in whole pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far two pictures differ where they are compared. */
export interface Difference {
  /** Pixels of which any channel differs by more than an eye could see. */
  readonly differing: number;
  /** Pixels of the first that are not of the colour of its ground: what there is to compare. */
  readonly drawn: number;
}

/** Compares two PNGs of the same size in some areas; `page` is any page without a policy, whose browser decodes them. */
export async function comparePictures(
  page: Page,
  [first, second]: readonly [Buffer, Buffer],
  areas: readonly Area[],
): Promise<Difference> {
  const pictures = [first, second].map((png) => png.toString('base64'));
  return page.evaluate(
    async ({ areas: compared, pictures: coded }) => {
      const contexts = await Promise.all(
        coded.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context;
        }),
      );
      let [differing, drawn] = [0, 0];
      for (const { x, y, width, height } of compared) {
        const [one, other] = contexts.map(
          (context) => context?.getImageData(x, y, width, height).data,
        );
        const ground = contexts[0]?.getImageData(0, 0, 1, 1).data;
        if (!one || !other || !ground) throw new Error('a picture could not be decoded');
        for (let at = 0; at < one.length; at += 4) {
          let [apart, inked] = [0, 0];
          for (const channel of [0, 1, 2]) {
            const value = one[at + channel] ?? 0;
            apart = Math.max(apart, Math.abs(value - (other[at + channel] ?? 0)));
            inked = Math.max(inked, Math.abs(value - (ground[channel] ?? 0)));
          }
          if (apart > 16) differing += 1;
          if (inked > 16) drawn += 1;
        }
      }
      return { differing, drawn };
    },
    { areas, pictures },
  );
}
