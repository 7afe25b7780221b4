import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, firstColour, readableOn, textOn } from './colour.ts';

const colour = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('text can be read on any accent, and any accent can be made readable on our backgrounds', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      expect(contrast(textOn(accent), accent)).toBeGreaterThanOrEqual(4.5);
      for (const background of ['#f4f3f0', '#26272d']) {
        expect(contrast(readableOn(accent, background), background)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('an accent that can be read is left as it is', () => {
  expect(readableOn('#7a1f3d', '#ffffff')).toBe('#7a1f3d');
});

test('only "#rrggbb" is a colour', () => {
  expect(firstColour(undefined, 'red', '#12', 'url(x)', '#7A1F3D')).toBe('#7A1F3D');
});
