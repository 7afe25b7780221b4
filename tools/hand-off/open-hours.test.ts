import { expect, test } from 'vitest';
import { hoursText, isOpenAt } from './open-hours.ts';

test('hours are those of the shop’s own clock', () => {
  const hours = [{ days: ['mon' as const], from: '09:00', to: '17:30' }];
  const at = (time: string) => isOpenAt(hours, new Date(time), 'Europe/Berlin');
  expect(at('2026-03-02T08:00:00Z')).toBe(true);
  expect(at('2026-03-02T07:59:00Z')).toBe(false);
  expect(at('2026-03-02T16:30:00Z')).toBe(false);
  expect(at('2026-03-03T10:00:00Z')).toBe(false);
  expect(isOpenAt(undefined, new Date('2026-03-03T03:00:00Z'), 'Europe/Berlin')).toBe(true);
  expect(hoursText(hours, 'de')).toBe('Mo 09:00–17:30');
});
