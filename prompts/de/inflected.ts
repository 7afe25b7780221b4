import { list } from '../words.ts';

const endings = ['e', 'en', 'er', 'es', 'em'];

/** Stems with the endings German adjectives take: "billig" is billige, billigen, billiger, billiges, billigem. */
export function inflected(stems: string): string[] {
  return list(stems).flatMap((stem) => endings.map((ending) => stem + ending));
}

/** The stems by themselves as well. */
export function anyForm(stems: string): string[] {
  return [...list(stems), ...inflected(stems)];
}
