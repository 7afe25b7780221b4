import { escapeXml } from './escape-xml.ts';

type Paper = { ground: string; ink: string; accent: string };
type Place = { top: number; bottom: number; half: number };

const papers: readonly [Paper, ...Paper[]] = [
  { ground: '#f8f3e6', ink: '#3b2f2a', accent: '#a8843f' },
  { ground: '#fffdf8', ink: '#27313b', accent: '#8a2430' },
  { ground: '#efe6cf', ink: '#4a1c20', accent: '#8c6a32' },
  { ground: '#24272d', ink: '#ead9ab', accent: '#c5a253' },
  { ground: '#f4f1ea', ink: '#234235', accent: '#4f7a5d' },
  { ground: '#e8edf0', ink: '#1f3350', accent: '#7d8da0' },
];

const emblems: readonly ((x: number, y: number, paper: Paper) => string)[] = [
  function grapes(x, y, { accent, ink }) {
    const berries = [
      [-4.4, -3],
      [0, -3],
      [4.4, -3],
      [-2.2, 0.8],
      [2.2, 0.8],
      [0, 4.6],
    ];
    const round = berries
      .map(([dx = 0, dy = 0]) => `<circle cx="${x + dx}" cy="${y + dy}" r="2.1"/>`)
      .join('');
    return `<g fill="${accent}">${round}</g><path d="M${x} ${y - 5}v-3.5q3.6-2.6 6.4 0-2.8 2.8-6.4.6" fill="${ink}" opacity=".75"/>`;
  },
  function house(x, y, { ink }) {
    return (
      `<path fill="${ink}" opacity=".85" d="M${x - 10} ${y + 6}v-8l2.6-4.6 2.6 4.6v2h2.2v-3l2.6-3.4 2.6 3.4v3h2.2v-2l2.6-4.6 2.6 4.6v8z"/>` +
      `<path d="M${x - 15} ${y + 6.4}h30" stroke="${ink}" stroke-width=".7"/>`
    );
  },
  function shield(x, y, { accent, ground }) {
    return (
      `<path fill="${accent}" d="M${x - 6.4} ${y - 7.4}h12.8v7q0 5-6.4 8-6.4-3-6.4-8z"/>` +
      `<path d="M${x} ${y - 6}v12M${x - 5.4} ${y - 1.4}h10.8" stroke="${ground}" stroke-width="1.1"/>`
    );
  },
  function sun(x, y, { accent }) {
    const rays = Array.from({ length: 12 }, (_, at) => {
      const turn = (at * Math.PI) / 6;
      const point = (far: number): string =>
        `${(x + Math.cos(turn) * far).toFixed(1)} ${(y + Math.sin(turn) * far).toFixed(1)}`;
      return `M${point(5)}L${point(8)}`;
    });
    return `<circle cx="${x}" cy="${y}" r="3.6" fill="${accent}"/><path d="${rays.join('')}" stroke="${accent}" stroke-width=".9" stroke-linecap="round"/>`;
  },
  function hills(x, y, { accent, ink }) {
    return (
      `<path fill="${accent}" opacity=".8" d="M${x - 15} ${y + 6}q6-10 12-5 6-8 18 5z"/>` +
      `<path d="M${x - 15} ${y + 6}h30M${x - 8} ${y + 5}l5-5M${x - 2} ${y + 5}l4-6M${x + 4} ${y + 5}l3-4" stroke="${ink}" stroke-width=".6" opacity=".7"/>`
    );
  },
];

/** Words set on as few lines as let them stay readable in a width, and the size that makes them fit. */
function typeset(text: string, width: number): { lines: string[]; size: number } {
  const words = text.trim().split(/\s+/);
  const sizeOf = (lines: string[]): number =>
    Math.min(13, width / (Math.max(1, ...lines.map((line) => line.length)) * 0.62));
  let best = { lines: [words.join(' ')], size: sizeOf([words.join(' ')]) };
  for (let cut = 1; cut < words.length; cut++) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const size = Math.min(sizeOf(lines), 11.5);
    if (best.size < 9.5 && size > best.size) best = { lines, size };
  }
  return best;
}

/**
 * The paper label of a bottle, standing on the axis x = 120 between `top` and `bottom` and `half` wide to either side,
 * with `text` on it. The seed, a whole number from 0, chooses paper, emblem and layout. SVG elements without ids.
 */
export function drawLabel(text: string, { top, bottom, half }: Place, seed: number): string {
  const paper = papers[seed % papers.length] ?? papers[0];
  const emblem = emblems[Math.floor(seed / 7) % emblems.length];
  const layout = Math.floor(seed / 41) % 3;
  const left = 120 - half;
  const right = 120 + half;
  /** A strip of the label between two shares of its half width and two heights, bent as paper on a bottle is. */
  const strip = (from: number, to: number, y1: number, y2: number): string => {
    const [a, b] = [120 + half * from, 120 + half * to];
    const sag = (x: number): number => 2.4 * (1 - ((x - 120) / half) ** 2);
    const middle = (a + b) / 2;
    const pull = 2 * sag(middle) - (sag(a) + sag(b)) / 2;
    const f = (value: number): string => value.toFixed(1);
    return `M${f(a)} ${f(y1 + sag(a))}Q${f(middle)} ${f(y1 + pull)} ${f(b)} ${f(y1 + sag(b))}L${f(b)} ${f(y2 + sag(b))}Q${f(middle)} ${f(y2 + pull)} ${f(a)} ${f(y2 + sag(a))}Z`;
  };
  const middle = (top + bottom) / 2 + 2.4;
  const { lines, size } = typeset(text, half * 1.74);
  const start = middle + (layout === 1 ? 1 : 5) - ((lines.length - 1) * size * 1.08) / 2 + size * 0.34;
  const rows = lines.map(
    (line, at) => `<tspan x="120" y="${(start + at * size * 1.08).toFixed(1)}">${escapeXml(line)}</tspan>`,
  );
  const below = start + (lines.length - 1) * size * 1.08;
  const bar = (y: number, width: number): string =>
    `<path d="M${(120 - width).toFixed(1)} ${y.toFixed(1)}h${(width * 2).toFixed(1)}" stroke="${paper.ink}" stroke-width=".8" opacity=".45"/>`;
  const frames = [
    `<path d="${strip(-0.9, 0.9, top + 3, bottom - 3)}" fill="none" stroke="${paper.accent}" stroke-width=".8"/>`,
    `<path d="${strip(-1, 1, bottom - 12, bottom - 4)}" fill="${paper.accent}"/>`,
    `<path d="${strip(-1, 1, top + 3, top + 4.2)}${strip(-1, 1, bottom - 4.2, bottom - 3)}" fill="${paper.accent}"/>`,
  ];
  const shade = [0.3, 0.42, 0.53, 0.63, 0.72, 0.8, 0.87, 0.93]
    .map((from) => `<path d="${strip(from, 1, top, bottom)}" opacity=".04"/>`)
    .concat([-0.86, -0.93].map((to) => `<path d="${strip(-1, to, top, bottom)}" opacity=".06"/>`))
    .join('');
  return (
    `<path d="M${left} ${top}Q120 ${top + 4.8} ${right} ${top}V${bottom}Q120 ${bottom + 4.8} ${left} ${bottom}Z" fill="${paper.ground}"/>` +
    (frames[layout] ?? '') +
    (emblem?.(120, top + (bottom - top > 75 ? 22 : 16.5), paper) ?? '') +
    `<text text-anchor="middle" font-family="Georgia, 'Times New Roman', serif" font-weight="600" font-size="${size.toFixed(1)}" fill="${paper.ink}">${rows.join('')}</text>` +
    bar(below + 7, half * 0.42) +
    (layout === 1 ? '' : bar(below + 10.4, half * 0.26)) +
    `<g fill="#000">${shade}</g>` +
    `<path d="${strip(-0.8, -0.62, top, bottom)}" fill="#fff" opacity=".22"/>`
  );
}
