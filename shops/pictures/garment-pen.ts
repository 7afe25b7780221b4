/** A garment's tones, all worked out from its one colour. `seam` stays visible on black. */
export type Tones = { base: string; shade: string; dark: string; light: string; seam: string };
export type Garment = (tones: Tones) => string;

export const metal = '#c8b384';
export const rubber = '#f6f3ec';

function mix(from: readonly number[], towards: number, share: number): string {
  const parts = from.map((part) => Math.round(part + (towards - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export function tonesOf(colour: string): Tones {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`not a colour such as "#1f3a5f": ${colour}`);
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = rgb;
  const veryDark = 0.299 * red + 0.587 * green + 0.114 * blue < 62;
  return {
    base: mix(rgb, 0, 0),
    shade: mix(rgb, 0, veryDark ? 0.22 : 0.1),
    dark: mix(rgb, 0, veryDark ? 0.42 : 0.3),
    light: mix(rgb, 255, veryDark ? 0.12 : 0.26),
    seam: veryDark ? mix(rgb, 255, 0.26) : mix(rgb, 0, 0.3),
  };
}

/** Paths below use absolute commands with "x y" pairs only, so turning them about the middle (x = 120) is easy. */
const mirrored = (path: string): string =>
  path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${240 - Number(x)} ${y}`);
export const both = (path: string): string => `${path} ${mirrored(path)}`;

/** Closes a right half, from the top middle to the bottom middle, with its mirror image walked backwards. */
export function whole(half: string): string {
  const steps = [...half.matchAll(/([MLCQ])([^MLCQ]*)/g)].map(([, command = '', pairs = '']) => ({
    command,
    points: pairs.match(/-?[\d.]+ -?[\d.]+/g) ?? [],
  }));
  const back = steps.slice(1).map(({ command, points }, index) => {
    const start = steps[index]?.points.at(-1) ?? '';
    return command + mirrored([...points.slice(0, -1).reverse(), start].join(' '));
  });
  return `${half} ${back.reverse().join(' ')} Z`;
}

export const fill = (path: string, colour: string, opacity = 1): string =>
  `<path d="${path}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
export const line = (path: string, colour: string, width = 1.6, dash = ''): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dash && ` stroke-dasharray="${dash}"`}/>`;
export const stitch = (path: string, tones: Tones): string => line(path, tones.seam, 1.3, '4 3.4');
export const dots = (colour: string, radius: number, ...points: [number, number][]): string =>
  points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`).join('');
export const behind = (path: string): string =>
  `<path d="${path}" fill="#2a241c" opacity=".07" transform="translate(0 9)"/>` +
  `<path d="${path}" fill="#2a241c" opacity=".1" transform="translate(0 4)"/>`;
export const body = (path: string, tones: Tones, colour = tones.base): string =>
  behind(path) +
  `<path d="${path}" fill="${colour}" stroke="${tones.seam}" stroke-width="1.4" stroke-linejoin="round"/>`;
/** Two of a thing, the further one up and to the side. */
export const pair = (one: string, x: number, y: number): string =>
  `<g transform="translate(${x} ${-y})">${one}</g><g transform="translate(${-x} ${y})">${one}</g>`;

/** Short strokes of ribbing between two curves given by their ends, `count` of them. */
export function ribs(
  from: [number, number],
  to: [number, number],
  down: [number, number],
  count: number,
): string {
  const at = (start: number, end: number, index: number) =>
    (start + ((end - start) * index) / count).toFixed(1);
  return Array.from({ length: count - 1 }, (_, index) => {
    const [x, y] = [at(from[0], to[0], index + 1), at(from[1], to[1], index + 1)];
    return `M${x} ${y} L${(Number(x) + down[0]).toFixed(1)} ${(Number(y) + down[1]).toFixed(1)}`;
  }).join(' ');
}
