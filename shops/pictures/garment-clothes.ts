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

function legs(tones: Tones, trim: string, stitching: string): string {
  const outline = whole('M120 46 L163 46 L168 70 C175 132 177 204 175 282 L137 284 C135 224 130 166 120 132');
  const fold = both('M122 136 C134 176 138 226 138 283 L146 283 C145 226 140 176 122 136 Z');
  return (
    body(outline, tones) +
    fill(fold, tones.shade) +
    line('M77 46 L163 46 L165 60 L75 60 Z', tones.seam) +
    line('M120 60 L120 132', tones.seam) +
    trim +
    stitch(`M126 62 L126 98 Q126 112 120 116 ${both('M138.5 275 L174.5 273')}`, {
      ...tones,
      seam: stitching,
    })
  );
}

function shortLegs(tones: Tones, trim: string): string {
  const outline = whole('M120 88 L167 88 L172 112 C180 146 186 182 189 216 L129 222 Q127 186 120 160');
  const fold = both('M121 163 C127 182 130 202 130 221 L140 220 C138 198 132 178 121 163 Z');
  return body(outline, tones) + fill(fold, tones.shade) + line('M120 104 L120 160', tones.seam) + trim;
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

/** What is worn on the body, in the order of a shop's rail. */
export const clothes: Record<string, Garment> = {
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
  dress: (t) => {
    const outline = whole(
      'M120 88 C136 86 143 72 145 44 L161 42 C160 72 165 88 174 98 C169 118 158 130 156 146 C174 186 192 232 200 278 Q164 289 120 289',
    );
    const folds = both('M134 152 C146 192 156 240 160 287 L174 285 C168 240 154 192 134 152 Z');
    return (
      body(outline, t) +
      fill(folds, t.shade) +
      line('M84 146 Q120 156 156 146 M84 152 Q120 162 156 152', t.seam) +
      line(both('M120 160 C124 200 126 244 126 286 M146 152 C166 194 180 238 187 281'), t.seam, 1.1) +
      stitch(`M89 45 C92 76 102 93 120 94 C138 93 148 76 151 45 M44 270 Q120 290 196 270`, t)
    );
  },
  skirt: (t) => {
    const outline = whole('M120 72 L157 72 L160 90 C176 144 192 204 200 256 Q164 268 120 268');
    const folds = both(
      'M126 90 C132 150 136 210 138 267 L154 265 C148 206 138 146 126 90 Z M150 90 C164 146 176 204 182 261 L192 258 C184 200 170 146 150 90 Z',
    );
    return (
      body(outline, t) +
      fill(folds, t.shade) +
      line('M80 90 Q120 95 160 90', t.seam) +
      stitch('M42 247 Q120 267 198 247 M82 77 Q120 81 158 77', t) +
      dots(rubber, 2.8, [120, 83])
    );
  },
  trousers: (t) =>
    legs(
      t,
      line(both('M164 66 L150 96 M155 66 C160 130 160 206 157 282'), t.seam, 1.2) +
        dots(t.seam, 2.4, [120, 53]),
      t.seam,
    ),
  jeans: (t) =>
    legs(
      t,
      line(both('M138 60 C139 78 152 86 168 84 M130 46 L130 60 M155 46 L156 60'), t.seam, 1.8) +
        stitch(both('M134 62 C136 82 152 91 168 89 M169 92 C172 150 173 210 171 272'), {
          ...t,
          seam: metal,
        }) +
        dots(metal, 3, [120, 53]) +
        dots(metal, 1.6, [140, 66], [164, 82], [100, 66], [76, 82]),
      metal,
    ),
  shorts: (t) =>
    shortLegs(
      t,
      line('M73 88 L167 88 L170 104 L70 104 Z M120 104 L126 104 L126 138 L120 146', t.seam) +
        line(both('M168 106 L152 134'), t.seam) +
        stitch(both('M130 210 L187.5 205'), t) +
        dots(rubber, 2.6, [120, 96]),
    ),
  'swim-shorts': (t) =>
    shortLegs(
      t,
      line(`${ribs([73, 89], [167, 89], [0, 13], 22)} M70 104 Q120 108 170 104`, t.seam, 1.2) +
        fill(both('M176 132 L189 216 L178 217 L170 132 Z'), t.light) +
        line('M116 98 C108 112 106 124 110 138 M124 98 C132 110 134 122 129 132', rubber, 2.4) +
        stitch(both('M130 212 L187.5 207'), t),
    ),
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
  swimwear: (t) => {
    const outline = whole(
      'M120 112 C136 108 146 86 147 46 L159 46 C158 84 163 102 174 112 C166 136 157 150 159 170 C164 196 172 210 179 222 C162 228 142 248 134 274 L120 276',
    );
    return (
      body(outline, t) +
      fill(
        both(
          'M174 112 C166 136 157 150 159 170 C164 196 172 210 179 222 L168 227 C158 208 150 190 148 168 C148 146 160 132 174 112 Z',
        ),
        t.shade,
      ) +
      line('M78 134 C92 150 112 152 120 138 C128 152 148 150 162 134', t.seam) +
      stitch(
        `M88 50 C89 90 102 117 120 118 C138 117 151 90 152 50 ${both('M173 226 C158 232 144 248 138 273')}`,
        t,
      )
    );
  },
  underwear: (t) => {
    const outline = whole(
      'M120 104 L182 100 C186 128 190 152 194 178 C168 184 146 206 138 236 Q130 242 120 242',
    );
    return (
      body(outline, t) +
      `<path d="${whole('M120 104 L182 100 L184.5 120 L120 124')}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.2"/>` +
      line(both('M151 122 C154 164 138 198 120 222'), t.seam) +
      stitch(both('M188 176 C164 184 142 204 133 238'), t)
    );
  },
  boxers: (t) => {
    const outline = whole('M120 96 L178 94 C184 130 190 170 193 208 L130 214 C129 196 126 184 120 176');
    return (
      body(outline, t) +
      `<path d="${whole('M120 96 L178 94 L181 115 L120 118')}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.2"/>` +
      line(`${both('M146 117 C150 148 140 170 121 178')} M120 118 L120 176`, t.seam) +
      stitch(both('M131 205 L191.5 199'), t)
    );
  },
  pyjamas: (t) => {
    const bottoms = whole('M120 150 L168 150 C176 190 180 240 181 288 L137 291 C135 256 130 226 120 206');
    const top = whole(
      'M120 62 L145 52 L174 66 C188 71 194 80 199 94 L216 160 L189 168 L174 116 C176 146 177 176 178 204 Q150 211 120 211',
    );
    return (
      body(bottoms, t, t.shade) +
      line(both('M139 279 L180 276'), t.light, 2.6) +
      body(top, t) +
      fill('M96 49 Q120 40 144 49 L120 108 Z', t.dark) +
      `<path d="${both('M145 47 L160 70 L142 80 L120 112 Q136 76 145 47 Z')}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.3" stroke-linejoin="round"/>` +
      line(
        `M120 110 L120 210 ${both('M214 152 L187 160')} M138 128 L164 128 L164 154 L138 154 Z`,
        t.light,
        2.4,
      ) +
      stitch('M62 198 Q120 206 178 198', t) +
      dots(rubber, 3, [127, 128], [127, 152], [127, 176])
    );
  },
};
