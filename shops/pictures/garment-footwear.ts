import { body, dots, fill, line, metal, pair, ribs, rubber, stitch } from './garment-pen.ts';
import type { Garment, Tones } from './garment-pen.ts';

const sole = (path: string, tones: Tones, colour: string): string =>
  `<path d="${path}" fill="${colour}" stroke="${tones.seam}" stroke-width="1.2" stroke-linejoin="round"/>`;

function shoe(t: Tones): string {
  const upper =
    'M50 150 C50 138 58 134 70 136 C84 140 96 140 106 134 C122 152 146 164 172 168 C192 172 203 182 205 198 L47 198 C44 182 46 164 50 150 Z';
  return (
    body(upper, t) +
    fill('M50 150 C50 138 58 134 70 136 C84 140 96 140 106 134 L98 150 C84 156 66 156 50 150 Z', t.dark) +
    line(
      'M106 134 L96 160 C92 176 96 188 104 198 M146 162 C138 172 138 186 144 198 M50 168 Q70 166 94 168',
      t.seam,
    ) +
    line('M106 150 L116 143 M114 157 L125 150 M123 163 L134 156', rubber, 2.4) +
    stitch('M151 166 C144 174 144 186 149 197', t) +
    sole('M46 198 L206 198 Q209 208 202 209 L96 209 L94 220 L46 220 Z', t, '#4a382b')
  );
}

function trainer(t: Tones): string {
  const upper =
    'M46 146 C46 134 56 128 70 134 C84 140 98 136 106 126 C124 150 146 162 174 168 C194 172 206 182 207 196 L44 198 C42 180 44 160 46 146 Z';
  return (
    body(upper, t) +
    fill('M46 146 C46 134 56 128 70 134 C84 140 98 136 106 126 L100 146 C84 156 62 156 46 146 Z', t.dark) +
    fill(
      'M44 198 C42 184 43 172 45 160 C60 164 68 180 68 198 Z M176 168 C194 172 206 182 207 196 L166 198 C164 184 168 174 176 168 Z',
      t.light,
    ) +
    fill('M84 198 L104 160 L114 167 L98 198 Z M108 198 L124 172 L134 178 L122 198 Z', t.light) +
    line('M104 148 L118 138 M112 156 L127 147 M121 162 L136 154 M131 168 L145 160', rubber, 3) +
    line('M166 198 C164 184 168 174 176 168 M45 160 C60 164 68 180 68 198', t.seam, 1.2) +
    sole('M42 196 L208 196 Q214 214 202 216 L52 216 Q40 214 42 196 Z', t, rubber) +
    line('M46 206 L208 206', t.seam, 1.1)
  );
}

function boot(t: Tones): string {
  const upper =
    'M60 60 L122 60 C120 94 122 120 128 140 C150 154 190 154 205 178 Q209 188 207 200 L56 200 C52 160 60 110 60 60 Z';
  return (
    body(upper, t) +
    fill('M82 62 L108 62 C108 94 104 122 96 146 C86 122 82 94 82 62 Z', t.dark) +
    line(ribs([84, 70], [107, 70], [-4, 60], 7), t.seam, 1) +
    line('M60 74 L122 74 M128 140 C112 152 106 176 108 200', t.seam) +
    stitch('M60 80 L121 80 M133 143 C117 155 111 177 113 199', t) +
    line('M64 60 L64 50 L72 50 L72 60', t.seam, 2.4) +
    sole('M54 200 L208 200 Q212 211 204 212 L106 212 L104 226 L54 226 Z', t, '#3c2f27')
  );
}

function wellington(t: Tones): string {
  const upper =
    'M62 44 L126 40 C124 84 126 120 130 146 C152 160 190 160 205 182 Q209 190 207 202 L58 202 C60 150 66 100 62 44 Z';
  return (
    body(upper, t) +
    fill('M62 44 L126 40 L126 54 L63 58 Z', t.light) +
    fill('M112 58 C110 110 112 160 120 201 L130 201 C124 160 122 110 125 56 Z', t.shade) +
    fill('M84 72 L110 71 L110 84 L84 85 Z', rubber) +
    line('M60 188 L207 190 M130 146 C116 158 110 176 112 188', t.seam) +
    sole('M56 200 L208 200 Q212 213 204 214 L110 214 L108 226 L56 226 Z', t, t.dark)
  );
}

function flat(t: Tones): string {
  const upper =
    'M46 156 C56 166 66 182 88 188 C112 194 128 190 142 174 C164 172 196 182 206 204 L50 206 C44 190 42 170 46 156 Z';
  return (
    body(upper, t) +
    fill('M46 156 C56 166 66 182 88 188 C112 194 128 190 142 174 L134 196 C110 204 74 202 54 184 Z', t.dark) +
    stitch('M50 170 C62 188 82 197 104 197 C122 197 136 190 146 179', t) +
    fill('M148 180 C140 170 138 184 148 183 C150 194 164 184 150 181 Z', t.light) +
    dots(t.seam, 2.2, [148, 182]) +
    sole('M49 204 L207 204 Q209 211 202 211 L50 211 Z', t, '#4a382b')
  );
}

function sandal(t: Tones): string {
  return (
    body('M60 204 C56 184 62 168 78 160 L92 166 C80 174 78 188 82 204 Z', t) +
    body('M70 166 C98 154 124 168 132 204 L114 204 C108 184 96 178 74 184 Z', t) +
    body(
      'M134 204 C138 176 160 168 184 178 C192 184 196 194 196 204 L176 204 C172 190 160 190 156 204 Z',
      t,
    ) +
    `<rect x="100" y="162" width="15" height="19" rx="3" transform="rotate(24 107 171)" fill="none" stroke="${metal}" stroke-width="3"/>` +
    stitch('M141 202 C144 182 162 174 182 183', t) +
    sole('M44 202 L204 202 Q212 210 204 220 L48 220 Q38 210 44 202 Z', t, '#b58f63') +
    line('M44 214 L206 214', '#7d5f3e', 1.2)
  );
}

/** Always a pair, one a little behind the other. */
export const footwear: Record<string, Garment> = {
  shoe: (t) => pair(shoe(t), -4, 44),
  trainer: (t) => pair(trainer(t), -4, 46),
  flat: (t) => pair(flat(t), -4, 40),
  sandal: (t) => pair(sandal(t), -4, 42),
  boot: (t) => `<g transform="translate(-6 14)">${pair(boot(t), -14, 28)}</g>`,
  wellington: (t) => `<g transform="translate(-6 16)">${pair(wellington(t), -14, 26)}</g>`,
};
