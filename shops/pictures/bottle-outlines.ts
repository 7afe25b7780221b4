/** One step down the right edge of an outline: the end of a line (x, y), or the three points of a curve. */
export type Step = readonly number[];

/** A bottle seen from the side, mouth to base; x is the distance from its axis, y as on the card. */
export type Outline = {
  /** What covers the mouth: capsule, foil or stopper. First and last step lie on the axis, as in `glass`. */
  cap: readonly Step[];
  glass: readonly Step[];
  label: { top: number; bottom: number; half: number };
};

const outlines = {
  bordeaux: {
    cap: [
      [0, 22],
      [9.4, 22],
      [11, 22, 11.4, 23, 11.4, 25],
      [11.4, 31],
      [10.6, 34],
      [10.9, 84],
      [0, 84],
    ],
    glass: [
      [0, 24],
      [10, 24],
      [10.2, 98],
      [10.6, 119, 34, 116, 34, 147],
      [34, 281],
      [34, 289, 31, 291, 26, 291],
      [0, 291],
    ],
    label: { top: 170, bottom: 256, half: 33.4 },
  },
  burgundy: {
    cap: [
      [0, 24],
      [9.6, 24],
      [11.2, 24, 11.6, 25, 11.6, 27],
      [11.6, 33],
      [10.9, 36],
      [11.5, 84],
      [0, 84],
    ],
    glass: [
      [0, 26],
      [10.2, 26],
      [10.9, 88],
      [12.5, 132, 39, 137, 39, 190],
      [39, 280],
      [39, 289, 35, 291, 29, 291],
      [0, 291],
    ],
    label: { top: 196, bottom: 263, half: 38.4 },
  },
  flute: {
    cap: [
      [0, 14],
      [8.8, 14],
      [10.4, 14, 10.8, 15, 10.8, 17],
      [10.8, 23],
      [10, 26],
      [10.7, 84],
      [0, 84],
    ],
    glass: [
      [0, 16],
      [9.4, 16],
      [10, 82],
      [12.5, 132, 32, 150, 32, 204],
      [32, 282],
      [32, 289, 29, 291, 24, 291],
      [0, 291],
    ],
    label: { top: 207, bottom: 267, half: 31.5 },
  },
  champagne: {
    cap: [
      [0, 18],
      [6, 18, 11.8, 18, 12.4, 23],
      [12.9, 28],
      [11.6, 32, 11.6, 34, 13.2, 38],
      [13.7, 44],
      [12.6, 48],
      [13.4, 66, 14.4, 88, 18, 112],
      [0, 112],
    ],
    glass: [
      [0, 24],
      [11, 24],
      [11.4, 60],
      [12.6, 88, 14, 102, 19, 118],
      [27, 142, 41, 152, 41, 194],
      [41, 277],
      [41, 289, 37, 291, 30, 291],
      [0, 291],
    ],
    label: { top: 199, bottom: 263, half: 40 },
  },
  fortified: {
    cap: [
      [0, 36],
      [11.6, 36],
      [13.4, 36, 13.8, 37, 13.8, 39],
      [13.8, 51],
      [13.8, 53, 13, 54, 11.6, 54],
      [0, 54],
    ],
    glass: [
      [0, 53],
      [10.6, 53],
      [12.6, 53, 12.6, 60, 10.8, 60.5],
      [10.8, 64],
      [16.5, 76, 16, 96, 12.2, 116],
      [12.2, 134, 37, 121, 37, 149],
      [36, 283],
      [36, 289, 33, 291, 28, 291],
      [0, 291],
    ],
    label: { top: 168, bottom: 256, half: 31 },
  },
} satisfies Record<string, Outline>;

/** Every bottle there is, by the name of its shape. */
export const bottleOutlines: ReadonlyMap<string, Outline> = new Map(Object.entries(outlines));

const round = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * The part of an outline between two shares of its half width (-1 is the left edge, 1 the right) as path data, standing
 * on the axis x = 120. Bands inside one another shade a glass without gradients, and so without ids.
 */
export function bandOf(steps: readonly Step[], from: number, to: number): string {
  const place = (step: Step, share: number): string =>
    step.map((value, at) => round(at % 2 === 0 ? 120 + value * share : value)).join(' ');
  const letter = (step: Step): string => (step.length === 6 ? 'C' : 'L');
  let down = '';
  let up = '';
  let before: Step = [];
  for (const step of steps) {
    if (down === '') {
      down = `M${place(step, to)}`;
    } else {
      down += letter(step) + place(step, to);
      // Walking back up, a curve's control points come in the opposite order.
      const handles = step.length === 6 ? [...step.slice(2, 4), ...step.slice(0, 2)] : [];
      up = letter(step) + place([...handles, ...before], from) + up;
    }
    before = step.slice(-2);
  }
  return `${down}L${place(before, from)}${up}Z`;
}
