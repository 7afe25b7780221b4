/** What several currencies have in common, where nobody said which of them is meant. */
const shared: Readonly<Record<string, string>> = {
  dollar: 'Dollar',
  krone: 'Kronen',
  peso: 'Pesos',
  cent: 'Cent',
};

/** A currency as it is said: its ISO 4217 code, or the German noun that several share. */
export function currencyName(currency: string): string {
  return shared[currency] ?? currency;
}
