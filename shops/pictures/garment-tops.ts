import { body, both, dots, fill, line, metal, ribs, rubber, stitch, whole } from './garment-pen.ts';
import type { Garment, Tones } from './garment-pen.ts';

const sleeved = (hem: string): string =>
  `L176 76 C190 80 197 90 200 104 L218 238 L193 243 L177 140 C178 176 179 206 ${hem}`;
const armFold = both('M177 140 C174 162 174 190 177 222 L180 222 Z M177 140 L186 112 L181 150 Z');
const cuffs = both('M216 225 L191 230');
const roundNeck = 'M120 90 C136 90 147 82 149 66';
const neckBack = 'M91 66 Q120 58 149 66 C147 82 136 90 120 90 C104 90 93 82 91 66 Z';

function knit(tones: Tones, from: number, to: number): string {
  const rows = Array.from({ length: Math.floor((to - from) / 11) }, (_, row) => from + row * 11);
  const columns = [96, 120, 144].map((x) => rows.map((y) => `M${x - 6} ${y} L${x} ${y + 7} L${x + 6} ${y}`));
  return line(columns.flat().join(' '), tones.seam, 1.5);
}

function shirtTop(tones: Tones, trim: string): string {
  const outline = whole(`M120 70 L146 62 ${sleeved('180 246 Q168 262 120 262')}`);
  const leaf = 'M145 58 Q153 68 155 78 L139 106 L120 86 Q138 76 145 58 Z';
  return (
    body(outline, tones) +
    fill(armFold, tones.shade) +
    fill('M95 58 Q120 49 145 58 Q138 76 120 86 Q102 76 95 58 Z', tones.dark) +
    fill('M97 59 Q120 51 143 59 L141 65 Q120 57 99 65 Z', tones.shade) +
    line('M112 88 L112 261 M128 88 L128 261', tones.seam, 1.2) +
    stitch(`${cuffs} ${both('M168 74 C173 96 176 118 177 140')}`, tones) +
    `<path d="${both(leaf)}" fill="${tones.light}" stroke="${tones.seam}" stroke-width="1.3" stroke-linejoin="round"/>` +
    dots(rubber, 2.7, [120, 102], [120, 132], [120, 162], [120, 192], [120, 222]) +
    trim
  );
}

/** Shirts, knitwear and what goes over them. */
export const tops: Record<string, Garment> = {
  shirt: (t) => shirtTop(t, stitch('M139 126 L165 126 L165 150 L152 157 L139 150 Z', t)),
  't-shirt': (t) => {
    const outline = whole(
      `${roundNeck} L178 77 C189 81 195 88 200 98 L219 140 L188 154 L176 132 C178 174 179 214 181 252 Q150 258 120 258`,
    );
    return (
      fill(neckBack, t.dark) +
      body(outline, t) +
      fill(both('M176 132 C173 168 174 214 175 255 L181 252 C179 214 178 174 176 132 Z'), t.shade) +
      line('M85 68 C89 90 102 98 120 98 C138 98 151 90 155 68', t.seam, 1.3) +
      line(both('M170 76 C174 94 176 112 176 132'), t.seam, 1.2) +
      stitch(`M60 246 Q120 253 180 246 ${both('M215.5 133 L185.5 146')}`, t)
    );
  },
  jumper: (t) => {
    const outline = whole(`${roundNeck} ${sleeved('179 250 Q150 257 120 257')}`);
    return (
      fill(neckBack, t.dark) +
      body(outline, t) +
      fill(armFold, t.shade) +
      knit(t, 112, 226) +
      line(`M84 69 C88 92 102 101 120 101 C138 101 152 92 156 69 M61 236 Q120 243 179 236 ${cuffs}`, t.seam) +
      line(ribs([61, 240], [179, 240], [0, 13], 24), t.seam, 1.1) +
      line(both(ribs([191, 230], [216, 226], [2, 11], 6)), t.seam, 1.1)
    );
  },
  cardigan: (t) => {
    const outline = whole(`M120 156 C134 124 146 92 148 64 ${sleeved('180 252 Q150 259 120 259')}`);
    const band = both('M148 64 C146 94 134 126 120 156 L120 259 L127 259 L127 160 C141 130 153 98 157 68 Z');
    return (
      fill('M92 64 Q120 54 148 64 C146 92 134 124 120 156 C106 124 94 92 92 64 Z', t.dark) +
      fill('M92 64 Q120 54 148 64 L147 74 Q120 64 93 74 Z', t.shade) +
      body(outline, t) +
      fill(armFold, t.shade) +
      `<path d="${band}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.2"/>` +
      line(
        `${cuffs} ${both('M137 194 L169 194 L169 228 L137 228 Z M137 202 L169 202 M128 244 L180 240')}`,
        t.seam,
      ) +
      line(
        both(`${ribs([128, 247], [180, 243], [0, 10], 10)} ${ribs([191, 230], [216, 226], [2, 11], 6)}`),
        t.seam,
        1.1,
      ) +
      dots(metal, 3.2, [120, 170], [120, 192], [120, 214], [120, 236])
    );
  },
  jacket: (t) => {
    const outline = whole(`M120 62 L144 56 L150 66 ${sleeved('178 250 Q150 255 120 255')}`);
    return (
      body(outline, t) +
      fill(armFold, t.shade) +
      `<path d="M96 56 Q120 46 144 56 L150 72 Q138 84 120 86 Q102 84 90 72 Z" fill="${t.light}" stroke="${t.seam}" stroke-width="1.3"/>` +
      fill('M99 57 Q120 49 141 57 Q132 66 120 67 Q108 66 99 57 Z', t.dark) +
      line(
        `M61 234 Q120 240 179 234 ${cuffs} ${both('M144 178 L164 206 M140 181 L160 209 M168 74 C173 96 176 118 177 140')}`,
        t.seam,
      ) +
      line(ribs([61, 238], [179, 238], [0, 13], 26), t.seam, 1) +
      line('M120 68 L120 254', t.seam, 5) +
      line('M120 68 L120 254', metal, 2.2, '1 3.6') +
      fill('M117 90 L123 90 L122 102 L118 102 Z', metal)
    );
  },
  coat: (t) => {
    const outline = whole(
      'M120 60 L144 48 L172 58 C187 63 194 72 198 88 L216 240 L191 245 L175 128 C178 184 184 236 190 284 Q156 291 120 291',
    );
    const lapel = 'M145 44 L158 56 L150 92 L158 98 L124 150 L120 118 Q140 84 145 44 Z';
    return (
      body(outline, t) +
      fill(both('M175 128 C172 180 174 236 176 287 L190 284 C184 236 178 184 175 128 Z'), t.shade) +
      fill('M95 46 Q120 36 145 46 Q140 84 120 118 Q100 84 95 46 Z', t.dark) +
      line('M132 148 L132 290', t.seam) +
      line(
        both('M214 226 L189 231 M144 204 L170 198 M144 212 L170 206 M170 206 L170 198 M144 204 L144 212'),
        t.seam,
      ) +
      `<path d="${both(lapel)}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.3" stroke-linejoin="round"/>` +
      dots(t.dark, 4, [107, 168], [139, 168], [107, 196], [139, 196], [107, 224], [139, 224])
    );
  },
  raincoat: (t) => {
    const outline = whole(
      'M120 60 L150 64 L174 72 C188 77 195 86 199 100 L216 240 L191 245 L176 138 C178 186 182 232 185 274 Q154 281 120 281',
    );
    const hood = whole('M120 28 C150 28 162 52 158 78 Q148 96 120 100');
    return (
      body(outline, t) +
      fill(both('M176 138 C173 184 174 232 174 277 L185 274 C182 232 178 186 176 138 Z'), t.shade) +
      `<path d="${hood}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.4"/>` +
      fill(whole('M120 42 C138 42 147 58 144 74 Q136 88 120 92'), t.dark) +
      line('M110 99 L110 280 M130 99 L130 280', t.seam, 1.3) +
      line(both('M142 198 L172 194 L173 204 L143 208 Z M214 226 L189 231'), t.seam) +
      line(both('M130 98 L133 126'), rubber, 2) +
      dots(metal, 3.2, [120, 122], [120, 158], [120, 194], [120, 230], [120, 264])
    );
  },
  polo: (t) => {
    const outline = whole(
      'M120 84 L146 62 L178 77 C189 81 195 88 200 98 L219 140 L188 154 L176 132 C178 174 179 214 181 252 Q150 258 120 258',
    );
    const leaf = 'M145 58 Q153 68 155 78 L140 98 L120 84 Q138 74 145 58 Z';
    return (
      body(outline, t) +
      fill(both('M176 132 C173 168 174 214 175 255 L181 252 C179 214 178 174 176 132 Z'), t.shade) +
      fill('M95 58 Q120 49 145 58 Q138 74 120 84 Q102 74 95 58 Z', t.dark) +
      line('M111 88 L111 138 L129 138 L129 88 M120 84 L120 138', t.seam, 1.3) +
      line(both('M170 76 C174 94 176 112 176 132 M217 134 L185 148'), t.seam, 1.3) +
      stitch('M60 246 Q120 253 180 246', t) +
      `<path d="${both(leaf)}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.3" stroke-linejoin="round"/>` +
      dots(rubber, 2.6, [120, 102], [120, 122])
    );
  },
  hoodie: (t) => {
    const outline = whole(`M120 70 L150 66 ${sleeved('179 252 Q150 258 120 258')}`);
    const hood = whole('M120 34 C150 34 166 56 162 82 Q150 102 120 108');
    return (
      body(outline, t) +
      fill(armFold, t.shade) +
      `<path d="${hood}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.4"/>` +
      fill(whole('M120 50 C140 50 150 64 146 80 Q136 94 120 98'), t.dark) +
      `<path d="${whole('M120 184 L150 184 L172 214 L172 234 L120 234')}" fill="${t.shade}" stroke="${t.seam}" stroke-width="1.3"/>` +
      stitch(both('M148 189 L168 216'), t) +
      line(`M61 238 Q120 245 179 238 ${cuffs}`, t.seam) +
      line(ribs([61, 242], [179, 242], [0, 13], 24), t.seam, 1.1) +
      line('M108 104 L105 144 M132 104 L135 138', rubber, 2.4)
    );
  },
};
