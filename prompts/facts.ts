/** Facts of a refusal or question: JSON from tools, read one by one, with something sayable where one is missing. */
export type Facts = Record<string, unknown>;

export function textOf(facts: Facts, name: string, otherwise = ''): string {
  const value = facts[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : otherwise;
}

export function numberOf(facts: Facts, name: string): number {
  const value = facts[name];
  return typeof value === 'number' ? value : 0;
}

export function listOf(facts: Facts, name: string): string[] {
  const value = facts[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
