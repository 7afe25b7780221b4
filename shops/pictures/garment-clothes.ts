import { body, both, dots, fill, line, metal, ribs, rubber, stitch, whole } from './garment-pen.ts';
import type { Garment, Tones } from './garment-pen.ts';

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

/** Dresses, legwear and what is worn beneath or to swim and sleep in. */
export const clothes: Record<string, Garment> = {
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
  vest: (t) => {
    const outline = whole(
      'M120 110 C138 108 145 90 147 58 L160 57 C160 92 166 112 178 122 C176 168 177 210 179 254 Q150 260 120 260',
    );
    return (
      fill('M93 58 C95 84 102 96 120 97 C138 96 145 84 147 58 L147 90 L120 116 L93 90 Z', t.dark) +
      body(outline, t) +
      line(ribs([70, 132], [170, 132], [0, 112], 17), t.shade, 1.4) +
      stitch('M61 249 Q120 256 179 249 M87 62 C89 98 101 116 120 117 C139 116 151 98 153 62', t)
    );
  },
};
