import { expect, test } from 'vitest';
import { drawGarment, garmentShapes } from './garment.ts';

/** Names of the tags left open or closed out of turn; empty for well-formed XML of this simple kind. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of xml.matchAll(
    /<(\/?)([a-z]+)(?:\s+[a-zA-Z:-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (selfClosing) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

const textOf = (xml: string): string => xml.replace(/<\/?[a-z]+(?:\s+[a-zA-Z:-]+="[^"<]*")*\s*\/?>/g, '');

test.each(garmentShapes)('a %s is a well-formed picture that leans on nothing outside it', (shape) => {
  const svg = drawGarment({ shape, colour: '#1F2F4F' });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 240 320"/);
  expect(unbalanced(svg)).toEqual([]);
  expect(textOf(svg)).toBe('');
  expect(svg).not.toMatch(/\sid=|href|url\(|<script|<style|NaN|undefined/);
  expect(svg).toContain('#1f2f4f');
});

test.each(garmentShapes)('a %s stays on its card', (shape) => {
  const paths = [...drawGarment({ shape, colour: '#a8482f' }).matchAll(/\sd="([^"]+)"/g)];
  const points = paths.flatMap(([, path = '']) => [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)]);
  const outside = points.filter(
    ([, x, y]) => Number(x) < 0 || Number(x) > 240 || Number(y) < 0 || Number(y) > 320,
  );
  expect(outside.map(([point]) => point)).toEqual([]);
});

test('a label is shown as the words it is, whatever is in it', () => {
  const svg = drawGarment({ shape: 'bag', colour: '#6e2439', label: `<b>"Tom's" & co</b>\u0000` });
  expect(unbalanced(svg)).toEqual([]);
  expect(textOf(svg)).toBe('&lt;b&gt;&quot;Tom&#39;s&quot; &amp; co&lt;/b&gt; ');
});

test('seams show on black as on white', () => {
  const strokes = (colour: string) =>
    drawGarment({ shape: 'jacket', colour }).match(/stroke="#[0-9a-f]{6}"/g);
  expect(strokes('#000000')).not.toContain('stroke="#000000"');
  expect(strokes('#ffffff')).not.toContain('stroke="#ffffff"');
});

test('an unknown shape or colour is a fault of the caller', () => {
  expect(() => drawGarment({ shape: 'spaceship', colour: '#000000' })).toThrow('spaceship');
  expect(() => drawGarment({ shape: 'shirt', colour: 'red"/>' })).toThrow('not a colour');
});
