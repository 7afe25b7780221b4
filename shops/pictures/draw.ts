import { bottleShapes, drawBottle } from './bottle.ts';
import { drawGarment, garmentShapes } from './garment.ts';

type Picture = { shape: string; colour: string; label?: string | undefined };

const parcel =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 320" role="img" aria-label="parcel">' +
  '<rect width="240" height="320" fill="#e9e5de"/><circle cx="120" cy="156" r="114" fill="#f3f0ec"/>' +
  '<g fill="#4a3f33"><ellipse cx="120" cy="250" rx="88" ry="8" opacity=".08"/><ellipse cx="120" cy="249" rx="72" ry="5" opacity=".16"/></g>' +
  '<path d="M54 138h132v106q0 5-5 5H59q-5 0-5-5z" fill="#c79a68"/>' +
  '<path d="M120 138h66v106q0 5-5 5h-61z" fill="#b98a58"/>' +
  '<path d="M48 108q0-4 4-4h136q4 0 4 4v30H48z" fill="#d8ae7d"/><path d="M120 104h68q4 0 4 4v30h-72z" fill="#cda06e"/>' +
  '<path d="M54 138h132v6H54z" fill="#6f4a26" opacity=".18"/>' +
  '<path d="M109 104h22v145h-22z" fill="#8a3b45"/><path d="M120 104h11v145h-11z" fill="#74303a"/>' +
  '<path d="M120 103c-8-30-44-38-48-20-3 15 24 22 48 20z" fill="#9a4651"/><path d="M120 103c8-30 44-38 48-20 3 15-24 22-48 20z" fill="#8a3b45"/>' +
  '<path d="M118 101c-9-15-28-22-34-14-3 8 15 14 34 14zM122 101c9-15 28-22 34-14 3 8-15 14-34 14z" fill="#5f2730"/>' +
  '<rect x="110" y="92" width="20" height="18" rx="6" fill="#a9525d"/></svg>';

/**
 * The picture of a product as a self-contained SVG of 240 × 320 units, free of ids, so that many may stand on one page.
 * A product without a picture, or with a shape nobody draws, is a parcel. Throws where a known shape's colour is not "#rrggbb".
 */
export function drawPicture(picture: Picture | undefined): string {
  if (picture && bottleShapes.includes(picture.shape)) return drawBottle(picture);
  if (picture && garmentShapes.includes(picture.shape)) {
    const { shape, colour, label } = picture;
    return drawGarment(label === undefined ? { shape, colour } : { shape, colour, label });
  }
  return parcel;
}
