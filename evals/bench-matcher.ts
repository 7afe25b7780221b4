import { performance } from 'node:perf_hooks';
import { learnLanguage } from '../agent/local/language.ts';
import { createMatcher } from '../agent/local/match-catalog.ts';
import { tokenise } from '../agent/recognise/normalise.ts';
import { createCatalog } from '../store/catalog/catalog.ts';
import { allTools } from '../tools/all-tools.ts';
import { syntheticProducts } from './bench-search.ts';

export type MatcherBench = { titles: number; buildSeconds: number; mebibytes: number; latencies: number[] };

const variantsPerTitle = 5;

/** Finding the catalogue's words in messages that name products by half and misspell them, in a shop of many titles. */
export function benchMatcher(titles = 100_000, messages = 400): MatcherBench {
  const products = syntheticProducts(titles * variantsPerTitle, 7);
  const { lexicon } = learnLanguage('en', allTools);
  const catalog = createCatalog(products);
  const heap = process.memoryUsage().heapUsed;
  const started = performance.now();
  const matcher = createMatcher(catalog, { stopwords: lexicon.grammar, commonWords: lexicon.known });
  const buildSeconds = (performance.now() - started) / 1000;
  const mebibytes = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
  const latencies: number[] = [];
  for (let n = -20; n < messages; n++) {
    const [first, second] = [products[(n + 20) * 211]!, products[(n + 20) * 97 + 5]!];
    const [whole, half] = [first.title, second.title.split(' ')[0] ?? ''];
    const misspelt = half.slice(0, 2) + half.slice(3);
    const text = `do you have the ${whole.toLowerCase()} or a ${misspelt} in a size that would fit my brother please`;
    const from = performance.now();
    matcher.find(tokenise(text), text);
    if (n >= 0) latencies.push(performance.now() - from);
  }
  return { titles, buildSeconds, mebibytes, latencies };
}
