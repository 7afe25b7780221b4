/** What several currencies have in common, where nobody said which of them is meant. */
const shared: Readonly<Record<string, string>> = {
  dollar: 'dollari',
  krone: 'corone',
  peso: 'pesos',
  cent: 'centesimi',
};

/** A currency as it is said: its ISO 4217 code, or the Italian noun that several share. */
export function currencyName(currency: string): string {
  return shared[currency] ?? currency;
}
