import { defineRule } from './rule.ts';

type Changes = {
  changes: readonly {
    title: string;
    product: string;
    variant: string;
    to: { product: string; variant: string; title: string };
  }[];
};

export const sameProduct = defineRule<Changes>({
  name: 'same_product',
  sentence: () => 'A thing can only become another option of the same product.',
  check: ({ changes }) => {
    const wrong = changes.find(({ product, to }) => product !== to.product);
    return wrong
      ? { refused: 'another_product', facts: { title: wrong.title, other: wrong.to.title } }
      : true;
  },
});

export const otherOption = defineRule<Changes>({
  name: 'other_option',
  sentence: ({ sameOption }) =>
    sameOption
      ? 'A thing may also be exchanged for the very same option.'
      : 'A thing can only be exchanged for a different option.',
  check: ({ changes }, { sameOption }) => {
    const same = sameOption ? undefined : changes.find(({ variant, to }) => variant === to.variant);
    return same ? { refused: 'same_option', facts: { title: same.title } } : true;
  },
});
