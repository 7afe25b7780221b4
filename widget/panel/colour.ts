type Rgb = readonly [number, number, number];

/** Reads "#rrggbb"; undefined where it is anything else. */
function rgbOf(colour: string | undefined): Rgb | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  const [red, green, blue] = (hex ?? []).slice(1).map((part) => Number.parseInt(part, 16));
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => luminance(rgbOf(colour) ?? [0, 0, 0]));
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

const white = '#ffffff';
const black = '#000000';

/** White or black, whichever is easier to read on a colour: at least 4.5 to 1 on any. */
export const textOn = (colour: string) =>
  contrast(colour, white) >= contrast(colour, black) ? white : black;

/** The accent, moved towards black or white as far as it takes to be read on a background (4.5 to 1). */
export function readableOn(accent: string, background: string): string {
  const towards = luminance(rgbOf(background) ?? [0, 0, 0]) > 0.4 ? 0 : 255;
  const rgb = rgbOf(accent) ?? [0, 0, 0];
  for (let step = 0; step <= 20; step += 1) {
    const mixed = rgb.map((part) => Math.round(part + ((towards - part) * step) / 20));
    const colour = `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(colour, background) >= 4.5) return colour;
  }
  return towards ? white : black;
}

/** The first of these that is a colour such as "#7b1e3a". */
export function firstColour(...colours: readonly (string | undefined)[]): string {
  return colours.find((colour) => rgbOf(colour)) ?? '#1f3a5f';
}
