/** A colour in the light of a screen: red, green and blue from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Colour, Colour, Colour];

/**
 * How eyes without one of the three cones see light, on linear RGB: the matrices for severity 1.0 of G. M. Machado,
 * M. M. Oliveira and L. A. F. Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE
 * Transactions on Visualization and Computer Graphics 15(6), 2009, pp. 1291-1298.
 */
export const deficiencies: Readonly<Record<'protan' | 'deutan' | 'tritan', Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The light of a colour as style sheets write it (#0b63a5), by the curve of sRGB (IEC 61966-2-1). */
export function toLight(hex: string): Colour {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return [red, green, blue];
}

/** The light by which an eye with a deficiency is told the same. */
export function simulate(light: Colour, [red, green, blue]: Matrix): Colour {
  const mix = (row: Colour): number => {
    const sum = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
    return Math.min(1, Math.max(0, sum));
  };
  return [mix(red), mix(green), mix(blue)];
}

/** CIELAB of light, for the white of screens (D65). */
export function toLab([red, green, blue]: Colour): Colour {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx = 0, fy = 0, fz = 0] = [x, y, z].map((one) =>
    one > 216 / 24389 ? Math.cbrt(one) : ((24389 / 27) * one + 16) / 116,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const degrees = Math.PI / 180;

/**
 * CIEDE2000, how far apart eyes find two colours of CIELAB: about 1 is the least that is seen. By G. Sharma, W. Wu and
 * E. N. Dalal, “The CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary Test Data, and Mathematical
 * Observations”, Color Research and Application 30(1), 2005, pp. 21-30.
 */
export function measureDifference([l1, a1, b1]: Colour, [l2, a2, b2]: Colour): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7));
  const toChroma = (a: number, b: number) => Math.hypot(a * stretch, b);
  const toHue = (a: number, b: number) =>
    a === 0 && b === 0 ? 0 : (Math.atan2(b, a * stretch) / degrees + 360) % 360;
  const [c1, c2] = [toChroma(a1, b1), toChroma(a2, b2)];
  const [h1, h2] = [toHue(a1, b1), toHue(a2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const hues = h1 + h2;
  const isNear = Math.abs(h1 - h2) <= 180;
  const hue =
    isGrey || isNear ? (isGrey ? hues : hues / 2) : (hues + (hues < 360 ? 360 : -360)) / 2;
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const cosine = (factor: number, shift: number) => Math.cos((factor * hue + shift) * degrees);
  const weight =
    1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63);
  const dl = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh =
    (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees)) / (1 + 0.015 * chroma * weight);
  const round = 2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const skew = -round * Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * degrees);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + skew * dc * dh);
}
