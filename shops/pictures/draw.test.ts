import { expect, test } from 'vitest';
import { bottleShapes, drawBottle } from './bottle.ts';
import { drawPicture } from './draw.ts';
import { drawGarment, garmentShapes } from './garment.ts';

test('every bottle and every garment is drawn by the one who knows it', () => {
  for (const shape of bottleShapes) {
    const picture = { shape, colour: '#41704f', label: 'A' };
    expect(drawPicture(picture)).toBe(drawBottle(picture));
  }
  for (const shape of garmentShapes) {
    const picture = { shape, colour: '#41704f', label: 'A' };
    expect(drawPicture(picture)).toBe(drawGarment(picture));
  }
});

test('no shape is both a bottle and a garment', () => {
  expect(bottleShapes.filter((shape) => garmentShapes.includes(shape))).toEqual([]);
});

test('a product with no picture, or an unknown one, is a parcel', () => {
  const parcel = drawPicture(undefined);
  expect(parcel).toMatch(/^<svg .*aria-label="parcel".*<\/svg>$/);
  expect(drawPicture({ shape: 'constructor', colour: 'no colour' })).toBe(parcel);
});
