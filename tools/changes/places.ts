/** Regions of the United States by their postal codes, which addresses hold and people seldom say. Source: USPS Pub. 28. */
const states: Readonly<Record<string, string>> = {
  al: 'alabama',
  ak: 'alaska',
  az: 'arizona',
  ar: 'arkansas',
  ca: 'california',
  co: 'colorado',
  ct: 'connecticut',
  de: 'delaware',
  dc: 'district of columbia',
  fl: 'florida',
  ga: 'georgia',
  hi: 'hawaii',
  id: 'idaho',
  il: 'illinois',
  in: 'indiana',
  ia: 'iowa',
  ks: 'kansas',
  ky: 'kentucky',
  la: 'louisiana',
  me: 'maine',
  md: 'maryland',
  ma: 'massachusetts',
  mi: 'michigan',
  mn: 'minnesota',
  ms: 'mississippi',
  mo: 'missouri',
  mt: 'montana',
  ne: 'nebraska',
  nv: 'nevada',
  nh: 'new hampshire',
  nj: 'new jersey',
  nm: 'new mexico',
  ny: 'new york',
  nc: 'north carolina',
  nd: 'north dakota',
  oh: 'ohio',
  ok: 'oklahoma',
  or: 'oregon',
  pa: 'pennsylvania',
  ri: 'rhode island',
  sc: 'south carolina',
  sd: 'south dakota',
  tn: 'tennessee',
  tx: 'texas',
  ut: 'utah',
  vt: 'vermont',
  va: 'virginia',
  wa: 'washington',
  wv: 'west virginia',
  wi: 'wisconsin',
  wy: 'wyoming',
};

const nicknames: Readonly<Record<string, string>> = {
  nyc: 'new york',
  'new york city': 'new york',
  'the big apple': 'new york',
  la: 'los angeles',
  sf: 'san francisco',
  philly: 'philadelphia',
  dc: 'washington',
  'washington dc': 'washington',
};

/** How an address may write a place that somebody names: "Texas" is TX, "NYC" New York. The place itself comes first. */
export function spellingsOf(place: string): string[] {
  const said = place.toLowerCase().replaceAll('.', '').trim();
  const meant = nicknames[said] ?? said;
  const code = Object.entries(states).find(([, name]) => name === meant)?.[0];
  return [
    ...new Set([meant, ...(code === undefined ? [] : [code]), ...(states[meant] ? [states[meant]] : [])]),
  ];
}
