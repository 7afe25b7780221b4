/** Regions of the United States by their postal codes, which addresses hold and people seldom say. Source: USPS Pub. 28. */
const states: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

const nicknames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nyc: 'new york',
    'new york city': 'new york',
    'the big apple': 'new york',
    la: 'los angeles',
    sf: 'san francisco',
    philly: 'philadelphia',
    dc: 'washington',
    'washington dc': 'washington',
  }),
);

/** How an address may write a place that somebody names: "Texas" is TX, "NYC" New York. The place itself comes first. */
export function spellingsOf(place: string): string[] {
  const said = place.toLowerCase().replaceAll('.', '').trim();
  const meant = nicknames.get(said) ?? said;
  const code = codeOf(meant);
  const name = states.get(meant);
  return [...new Set([meant, ...(code === undefined ? [] : [code]), ...(name === undefined ? [] : [name])])];
}

/** The first three digits of ZIP codes, by where a region's begin. Source: USPS Publication 65. */
const zips: readonly (readonly [from: number, region: string])[] = [
  [5, 'NY'], [10, 'MA'], [28, 'RI'], [30, 'NH'], [39, 'ME'], [50, 'VT'], [60, 'CT'], [70, 'NJ'], [100, 'NY'], [150, 'PA'],
  [197, 'DE'], [200, 'DC'], [206, 'MD'], [220, 'VA'], [247, 'WV'], [270, 'NC'], [290, 'SC'], [300, 'GA'], [320, 'FL'],
  [350, 'AL'], [370, 'TN'], [386, 'MS'], [398, 'GA'], [400, 'KY'], [430, 'OH'], [460, 'IN'], [480, 'MI'], [500, 'IA'],
  [530, 'WI'], [550, 'MN'], [570, 'SD'], [580, 'ND'], [590, 'MT'], [600, 'IL'], [630, 'MO'], [660, 'KS'], [680, 'NE'],
  [700, 'LA'], [716, 'AR'], [730, 'OK'], [750, 'TX'], [800, 'CO'], [820, 'WY'], [832, 'ID'], [840, 'UT'], [850, 'AZ'],
  [870, 'NM'], [885, 'TX'], [889, 'NV'], [900, 'CA'], [967, 'HI'], [970, 'OR'], [980, 'WA'], [995, 'AK'],
]; // prettier-ignore

/** The region of an address in the United States by its code, from its name or else from its ZIP code. */
export function stateCode(region: string | undefined, postalCode: string | undefined): string | undefined {
  const said = region?.toLowerCase().replaceAll('.', '').trim();
  if (said !== undefined) {
    return (states.has(said) ? said : codeOf(said))?.toUpperCase() ?? region;
  }
  const three = /^(\d{3})\d{2}(?:-\d{4})?$/.exec(postalCode ?? '')?.[1];
  return three === undefined ? undefined : zips.findLast(([from]) => from <= Number(three))?.[1];
}

function codeOf(region: string): string | undefined {
  return [...states].find(([, name]) => name === region)?.[0];
}
