import { escapeXml } from './escape-xml.ts';
import { accessories } from './garment-accessories.ts';
import { clothes } from './garment-clothes.ts';
import { footwear } from './garment-footwear.ts';
import { tonesOf } from './garment-pen.ts';
import type { Garment } from './garment-pen.ts';
import { tops } from './garment-tops.ts';

const garments: ReadonlyMap<string, Garment> = new Map(
  Object.entries({ ...tops, ...clothes, ...footwear, ...accessories }),
);

/** The shapes `drawGarment` knows. */
export const garmentShapes: readonly string[] = [...garments.keys()];

/** The word under a garment; long ones are set smaller so that they stay on the card. */
function caption(label: string): string {
  const size = Math.min(14, 250 / Math.max(1, label.length));
  return `<text x="120" y="309" text-anchor="middle" font-family="Georgia, 'Times New Roman', serif" font-size="${size.toFixed(1)}" letter-spacing="1" fill="#6a6257">${escapeXml(label)}</text>`;
}

/**
 * Draws a garment as a self-contained SVG of 240 × 320 units. It has no ids, references or scripts, so any number of
 * them may stand on one page. The colour is "#rrggbb". Throws where the shape or the colour is none.
 */
export function drawGarment(picture: { shape: string; colour: string; label?: string }): string {
  const draw = garments.get(picture.shape);
  if (!draw) throw new Error(`no garment shape "${picture.shape}"`);
  const name = escapeXml(picture.label ? `${picture.shape}, ${picture.label}` : picture.shape);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 320" role="img" aria-label="${name}">` +
    '<rect width="240" height="320" fill="#e9e5de"/><circle cx="120" cy="156" r="114" fill="#f3f0ec"/>' +
    draw(tonesOf(picture.colour)) +
    (picture.label ? caption(picture.label) : '') +
    '</svg>'
  );
}
