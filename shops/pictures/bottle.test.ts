import { expect, test } from 'vitest';
import { bottleShapes, drawBottle } from './bottle.ts';

/** Whether every tag of a piece of XML is closed in the right order and every sign in between is legal. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)(\w+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
    (_, slash, name, _attributes, empty) => {
      if (slash) return open.pop() === name ? '' : '<';
      if (!empty) open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<>"]|&(?!(amp|lt|gt|quot|#39);)/.test(rest);
}

test.each(bottleShapes)('a %s bottle is well-formed and can stand beside others on a page', (shape) => {
  const svg = drawBottle({ shape, colour: '#3b141b', label: 'Ardanza' });
  expect(isWellFormed(svg)).toBe(true);
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 240 320"/);
  expect(svg).toContain('>Ardanza<');
  expect(svg).not.toMatch(/\sid=|href=|url\(|<script|<style|NaN|undefined/);
});

test('no two shapes have the same silhouette', () => {
  const drawn = bottleShapes.map((shape) =>
    drawBottle({ shape, colour: '#3b141b' }).replace(/aria-label="[^"]*"/, ''),
  );
  expect(new Set(drawn).size).toBe(5);
});

test('a label with signs of XML is shown as text', () => {
  const svg = drawBottle({ shape: 'bordeaux', colour: '#3b141b', label: `<b>"Tom" & 'Jo'\u0000` });
  expect(isWellFormed(svg)).toBe(true);
  expect(svg).not.toContain('<b>');
  expect(svg).toContain('&lt;b&gt;&quot;Tom&quot;');
  expect(svg).toContain('&amp;');
});

test('the longer a label, the smaller its letters', () => {
  const sizeOf = (label: string) =>
    Number(/font-size="([\d.]+)"/.exec(drawBottle({ shape: 'flute', colour: '#41704f', label }))?.[1]);
  expect(sizeOf('Gewürztraminervorlese')).toBeLessThan(sizeOf('Hugel'));
  expect(sizeOf('Villa Wolf Estate')).toBeGreaterThan(sizeOf('VillaWolfsEstates'));
});

test('a shape or a colour that is none is refused', () => {
  expect(() => drawBottle({ shape: 'teapot', colour: '#3b141b' })).toThrow('teapot');
  expect(() => drawBottle({ shape: 'flute', colour: '"/><script>' })).toThrow('#rrggbb');
});
