import type { Words } from '../words.ts';
import { list } from '../words.ts';
import { anyForm, inflected } from './inflected.ts';

/** German comparisons, with every ending. */
export const comparisons: Pick<Words, 'comparatives' | 'superlatives'> = {
  comparatives: [
    {
      dimension: 'price',
      direction: 'down',
      words: [
        ...anyForm('günstiger, guenstiger, billiger, preiswerter, preisgünstiger, erschwinglicher'),
        ...list(`
          weniger teuer, weniger teures, weniger teure, weniger teuren, weniger teurer, nicht so teuer,
          nicht so teures, nicht so teure, nicht so teuren, nicht so teurer, nicht ganz so teuer,
          nicht ganz so teures, nicht ganz so teuren, nicht ganz so teure, zu teuer, viel zu teuer,
          mir zu teuer, weniger kostet, weniger kosten, zu viel geld,
          niedrigerer preis, niedrigeren preis, im preis niedriger
        `),
      ],
    },
    {
      dimension: 'price',
      direction: 'up',
      words: [
        ...anyForm('teurer, kostspieliger, hochpreisiger, edler, exklusiver'),
        ...list('zu billig, zu günstig, höherer preis, höheren preis, mehr kosten'),
      ],
    },
    {
      dimension: 'size',
      direction: 'up',
      words: [
        ...anyForm('größer, groesser, länger, weiter, breiter, geräumiger'),
        ...list('zu klein, zu eng, zu kurz, eine nummer größer, eine größe größer, nächstgrößere'),
      ],
    },
    {
      dimension: 'size',
      direction: 'down',
      words: [
        ...anyForm('kleiner, kürzer, enger, schmaler, kompakter'),
        ...list('zu groß, zu gross, zu weit, zu lang, eine nummer kleiner, eine größe kleiner'),
      ],
    },
    { dimension: 'age', direction: 'up', words: [...anyForm('älter, reifer, aelter'), 'gereifter'] },
    { dimension: 'age', direction: 'down', words: anyForm('neuer, jünger, frischer, juenger') },
    {
      dimension: 'quality',
      direction: 'up',
      words: [
        ...anyForm('besser, schöner, hochwertiger'),
        'höhere qualität',
        'bessere qualität',
        // "Not too dear" is not dearer or cheaper than what was shown.
        'nicht zu teuer',
        'nicht allzu teuer',
      ],
    },
  ],
  superlatives: [
    {
      dimension: 'price',
      direction: 'down',
      words: [
        ...inflected(
          'günstigst, guenstigst, billigst, preiswertest, preisgünstigst, allerbilligst, allergünstigst',
        ),
        ...list('am günstigsten, am billigsten, am preiswertesten, am wenigsten kostet, niedrigsten preis'),
      ],
    },
    {
      dimension: 'price',
      direction: 'up',
      words: [
        ...inflected('teuerst, edelst, exklusivst, allerteuerst'),
        ...list('am teuersten, höchsten preis'),
      ],
    },
    {
      dimension: 'size',
      direction: 'up',
      words: [...inflected('größt, groesst, längst, breitest'), ...list('am größten, am längsten')],
    },
    {
      dimension: 'size',
      direction: 'down',
      words: [...inflected('kleinst, kürzest, schmalst'), ...list('am kleinsten, am kürzesten')],
    },
    { dimension: 'age', direction: 'up', words: [...inflected('ältest, aeltest'), 'am ältesten'] },
    {
      dimension: 'age',
      direction: 'down',
      words: [...inflected('neuest, neust, jüngst, frischest'), 'am neuesten', 'am jüngsten'],
    },
    {
      dimension: 'quality',
      direction: 'up',
      words: [...inflected('best, schönst, hochwertigst, allerbest'), 'am besten', 'bestbewertet'],
    },
  ],
};
