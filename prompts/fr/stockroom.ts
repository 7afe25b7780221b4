import { type Facts, numberOf, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';
import { of as ofName } from './count.ts';

const kinds: Record<string, string> = {
  received: 'réception',
  sold: 'vente',
  returned: 'retour',
  damaged: 'casse',
  lost: 'perte',
  count: 'inventaire',
  sample: 'dégustation ou échantillon',
  transfer: 'transfert',
  correction: 'correction',
  cancelled: 'commande annulée',
  import: 'import',
};

const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');
const lines = (list: readonly string[]) => list.map((line) => `\n${line}`).join('');
const moreText = (more: number) => (more > 0 ? `\nEt ${more} de plus.` : '');
const days = (n: number) => (n === 1 ? '1 jour' : `${n} jours`);
const things = (n: number) => (n < 2 ? `${n} article` : `${n} articles`);
const of = (what: string) => (what === '' ? 'de tout le stock' : ofName(what));

/** Sentences about movements of stock, alerts and counts, for the people who run the shop. */
export const stockroom: Phrases['stockroom'] = {
  kind: ({ kind }) => kinds[kind] ?? kind,
  who: ({ by }) => {
    const [kind, id] = [by.split(' ')[0], by.split(' ').slice(1).join(' ')];
    if (kind === 'staff') return id;
    if (kind === 'customer') return `client ${id}`;
    return kind === 'guest' ? 'un visiteur' : "l'import";
  },
  history: {
    none: ({ what, since }) =>
      `Aucun mouvement de ce genre${what === undefined ? '' : ` pour ${what}`}${since === undefined ? '' : ` depuis le ${since}`}.`,
    shown: ({ what, since, total, lines: list }) =>
      `${total === 1 ? '1 mouvement' : `${total} mouvements`}${what === undefined ? '' : ` pour ${what}`}${since === undefined ? '' : ` depuis le ${since}`}` +
      `${total > list.length ? ` ; les ${list.length} derniers` : ''} :${lines(list)}`,
    line: ({ when, what, change, why, who, left }) =>
      `${when} : ${signed(change)}${what === undefined ? '' : ` ${what}`}, ${why}, par ${who} ; il en restait ${left}.`,
  },
  alerts: {
    nothingLow: () => 'Rien ne va manquer.',
    low: ({ total, lines: list, more }) =>
      `${things(total)} ${total === 1 ? 'va manquer' : 'vont manquer'} :${lines(list)}${moreText(more)}`,
    lowLine: ({ title, left, at, owed }) =>
      `${title} : il en reste ${left}, à recommander à partir de ${at}${owed > 0 ? ` ; des commandes en attendent ${owed}` : ''}`,
    nothingOld: ({ days: n }) => `D'après les livres, tout s'est vendu ou est arrivé en ${days(n)}.`,
    old: ({ total, days: n, value, lines: list, more }) =>
      `${things(total)} sans vente ni arrivage depuis ${days(n)}, pour ${value} au prix affiché :${lines(list)}${moreText(more)}`,
    oldLine: ({ title, left, days: n }) =>
      `${title} : il en reste ${left}, ${n === undefined ? 'aucune vente connue' : `dernière vente il y a ${days(n)}`}`,
  },
  count: {
    started: ({ what, total }) =>
      `L'inventaire ${of(what)} est ouvert : ${things(total)}. Dites-les-moi l'un après l'autre, par exemple « Barolo douze, le Chianti huit ».`,
    counted: ({ title, counted, expected, difference, before }) =>
      `${title} : ${counted}${before === undefined ? '' : ` au lieu de ${before}`}, ${difference === 0 ? 'comme dans les livres' : `${expected} dans les livres (${signed(difference)})`}.`,
    difference: ({ title, counted, expected, difference }) =>
      `${title} ${signed(difference)} (${counted} comptés, ${expected} dans les livres)`,
    differ: ({ total, list, more, units, value }) =>
      `${total === 1 ? '1 écart' : `${total} écarts`} : ${list}${more > 0 ? ` et ${more} de plus` : ''}. En tout ${signed(units)}, ${value} au prix affiché.`,
    allAgree: () => 'Tout correspond aux livres.',
    shown: ({ what, since, counted, missing }) =>
      `L'inventaire ${of(what)}, commencé le ${since} : ${counted} ${counted < 2 ? 'compté' : 'comptés'}, ${missing} encore à compter.`,
    next: ({ list, more }) => `Encore à compter : ${list}${more > 0 ? ` et ${more} de plus` : ''}.`,
    title: ({ what, differences }) =>
      `Enregistrer l'inventaire ${of(what)} avec ${differences < 2 ? `${differences} écart` : `${differences} écarts`}`,
    ask: ({ counted, differences, missing }) =>
      `Vous avez compté ${things(counted)}. ${differences}${missing > 0 ? ` ${missing === 1 ? "Celui qui n'a pas été compté reste tel quel" : `Les ${missing} qui n'ont pas été comptés restent tels quels`}.` : ''} J'enregistre et je ferme l'inventaire ?`,
    booked: ({ booked, units, value }) =>
      booked === 0
        ? "L'inventaire est fermé ; il n'y avait rien à changer."
        : `L'inventaire est enregistré : ${booked === 1 ? '1 écart' : `${booked} écarts`}, ${signed(units)} en tout, ${value} au prix affiché.`,
    dropped: ({ counted }) =>
      `L'inventaire est abandonné, avec ${things(counted)}. Les livres sont comme avant.`,
    sayShow: () => "Montrez l'inventaire",
    sayFinish: () => "Terminer l'inventaire",
    sayDrop: () => "Abandonner l'inventaire",
  },
};

/** Why something in the stockroom was not done; by the code tools return. */
export const stockroomRefusals: Record<string, (facts: Facts) => string> = {
  no_count: () =>
    "Aucun inventaire n'est ouvert. Dites « commencer un inventaire », de tout ou d'une catégorie.",
  count_open: (facts) =>
    `Vous avez déjà un inventaire ${of(textOf(facts, 'label'))} ouvert, avec ${things(numberOf(facts, 'counted'))}. Terminez-le ou abandonnez-le d'abord.`,
  count_empty: () => "Rien n'a encore été compté. Dites-moi un article et combien il y en a.",
  count_stale: (facts) =>
    `Le stock de ${textOf(facts, 'title', "l'un d'eux")} a été corrigé depuis que vous l'avez compté, je n'ai donc rien enregistré. Recomptez-le, s'il vous plaît.`,
};
