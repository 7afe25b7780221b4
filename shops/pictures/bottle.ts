import { drawLabel } from './bottle-label.ts';
import { escapeXml } from './escape-xml.ts';
import { bandOf, bottleOutlines } from './bottle-outlines.ts';

/** The shapes `drawBottle` knows. */
export const bottleShapes: readonly string[] = [...bottleOutlines.keys()];

const capsules = ['#6d1a2a', '#23262d', '#b08a3e', '#27412f', '#8b2f24', '#253a60'] as const;
const foils = ['#b9923f', '#c7a75c', '#23262d', '#2c4a3a', '#a9a294', '#8a2b3a'] as const;

function mix(one: string, other: string, share: number): string {
  let mixed = '#';
  for (const at of [1, 3, 5]) {
    const from = Number.parseInt(one.slice(at, at + 2), 16);
    const to = Number.parseInt(other.slice(at, at + 2), 16);
    mixed += Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  }
  return mixed;
}

/** A number that is the same for the same text, so that a wine keeps its label from page to page. */
function seedOf(text: string): number {
  let seed = 7;
  for (const sign of text) seed = (seed * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return seed;
}

/**
 * Draws a bottle as a self-contained SVG of 240 × 320 units. It has no ids, references or scripts, so any number of
 * them may stand on one page. The colour is "#rrggbb", of the glass or of the wine in clear glass. Throws where the shape
 * or the colour is none.
 */
export function drawBottle(picture: { shape: string; colour: string; label?: string | undefined }): string {
  const { shape, colour, label } = picture;
  const outline = bottleOutlines.get(shape);
  if (!outline) throw new Error(`no bottle shape "${shape}"`);
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`a colour must be "#rrggbb", not "${colour}"`);
  const seed = seedOf(`${label ?? ''}${shape}`);
  const { glass, cap } = outline;
  const fill = (path: string, paint: string, opacity = 1): string =>
    `<path d="${path}" fill="${paint}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

  const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  // Clear glass with a pale wine in it is not as dark at its edges as green glass.
  const isPale = Number.parseInt(colour.slice(3, 5), 16) > 150;
  const bright = mix(colour, '#ffffff', isPale ? 0.3 : 0.16);
  // Ever narrower bands of a brighter colour, moving left: light falls on the bottle from there.
  const body = steps
    .map((at) => fill(bandOf(glass, -0.97 + at * 0.05, 0.95 - at * 0.12), bright, 0.13))
    .join('');
  const capColour = (shape === 'champagne' ? foils : capsules)[Math.floor(seed / 11) % 6] ?? capsules[0];
  const capLight = mix(capColour, '#ffffff', 0.3);
  const cover = steps
    .slice(0, 6)
    .map((at) => fill(bandOf(cap, -0.9 + at * 0.08, 0.8 - at * 0.2), capLight, 0.17))
    .join('');
  const name = escapeXml(label ? `${shape} bottle, ${label}` : `${shape} bottle`);

  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 320" role="img" aria-label="${name}">` +
    '<rect width="240" height="320" fill="#e9e5de"/><circle cx="120" cy="156" r="114" fill="#f3f0ec"/>' +
    '<g fill="#4a3f33"><ellipse cx="124" cy="291" rx="62" ry="6.5" opacity=".07"/><ellipse cx="122" cy="291" rx="50" ry="5" opacity=".12"/><ellipse cx="121" cy="291" rx="40" ry="3.4" opacity=".2"/></g>' +
    fill(bandOf(glass, -1, 1), mix(colour, isPale ? '#7a3a1c' : '#0b0a08', isPale ? 0.26 : 0.34)) +
    body +
    fill(bandOf(glass, -0.86, -0.56), '#ffffff', 0.1) +
    fill(bandOf(glass, -0.8, -0.64), '#ffffff', 0.24) +
    fill(bandOf(glass, 0.8, 0.88), '#ffffff', 0.14) +
    fill(bandOf(cap, -1, 1), mix(capColour, '#0b0a08', 0.3)) +
    cover +
    fill(bandOf(cap, -0.72, -0.5), '#ffffff', 0.28) +
    (label ? drawLabel(label, outline.label, seed) : '') +
    '</svg>'
  );
}
