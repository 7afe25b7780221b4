import { body, both, dots, fill, line, metal, pair, ribs, rubber, stitch, whole } from './garment-pen.ts';
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

function sock(t: Tones): string {
  const leg =
    'M86 50 L130 50 C130 96 128 130 130 158 C134 172 156 182 172 194 C190 208 182 232 160 232 C136 232 104 222 92 202 C82 184 90 110 86 50 Z';
  return (
    body(leg, t) +
    fill('M86 50 L130 50 L130 74 L87 74 Z', t.light) +
    fill('M92 202 C87 192 87 178 88 160 C100 164 112 176 112 196 C110 206 104 212 98 209 Z', t.light) +
    fill('M160 232 C150 226 148 204 160 186 L172 194 C190 208 182 232 160 232 Z', t.light) +
    line(ribs([86, 52], [130, 52], [0, 21], 13), t.seam, 1) +
    line('M88 92 L129 92 M88 98 L129 98', t.seam, 1.8)
  );
}

function hand(t: Tones): string {
  const palm =
    'M84 236 L84 176 C66 164 54 146 48 130 C46 120 58 114 66 122 C72 130 78 138 85 142 L86 84 C86 72 102 72 103 84 L104 70 C104 58 121 58 122 70 L123 78 C124 66 140 67 140 79 L140 96 C142 86 156 87 156 98 L154 176 L152 236 Z';
  return (
    body(palm, t) +
    fill('M80 206 L156 206 L156 244 L80 244 Z', t.light) +
    line('M80 206 L156 206 L156 244 L80 244 Z M103 84 L104 132 M122 72 L122 130 M140 90 L139 132', t.seam) +
    line(ribs([80, 208], [156, 208], [0, 34], 14), t.seam, 1) +
    stitch('M98 150 L96 188 M120 148 L120 188 M140 150 L142 188', t)
  );
}

/** What is worn at the ends of the body or carried. */
export const accessories: Record<string, Garment> = {
  shoe: (t) => pair(shoe(t), -4, 44),
  trainer: (t) => pair(trainer(t), -4, 46),
  boot: (t) => pair(boot(t), -14, 34),
  socks: (t) => pair(sock(t), -24, 16),
  glove: (t) => pair(hand(t), 22, 12),
  scarf: (t) => {
    const loop = whole('M120 52 C168 52 186 84 178 112 C170 138 146 146 120 146');
    const tail = 'M98 136 L88 264 L134 268 L140 138 Z';
    const under = 'M128 134 L148 250 L190 242 L160 128 Z';
    return (
      body(under, t, t.shade) +
      line(ribs([148, 251], [190, 243], [2, 15], 9), t.seam, 2) +
      body(tail, t) +
      line(ribs([86, 265], [136, 269], [0, 16], 11), t.seam, 2) +
      fill('M90 236 L136 239 L135.5 246 L89.5 243 Z M91 220 L136.5 223 L136 230 L90.5 227 Z', t.light) +
      body(loop, t) +
      fill(whole('M120 74 C146 74 156 88 152 98 C146 108 134 110 120 110'), t.dark) +
      line(
        'M70 78 C82 116 104 130 136 132 M168 76 C172 100 162 118 140 128 M80 64 C72 84 78 104 96 118',
        t.seam,
      )
    );
  },
  hat: (t) => {
    const crown = 'M72 176 C74 132 80 104 100 98 Q112 96 120 104 Q128 96 140 98 C160 104 166 132 168 176 Z';
    const brim =
      'M24 180 C40 166 60 164 74 168 Q120 182 166 168 C180 164 200 166 216 180 C206 206 164 216 120 216 C76 216 34 206 24 180 Z';
    return (
      body(brim, t) +
      body(crown, t) +
      fill('M71 158 Q120 174 169 158 L170 178 Q120 196 70 178 Z', t.dark) +
      line(
        'M120 104 C112 122 112 136 116 150 M100 98 C92 112 90 124 92 134 M140 98 C148 112 150 124 148 134',
        t.seam,
      ) +
      stitch('M34 184 C62 206 178 206 206 184', t)
    );
  },
  beanie: (t) => {
    const dome = whole('M120 82 C168 82 188 124 188 182 Q150 192 120 192');
    const cuff = whole('M120 172 Q158 172 192 164 L196 206 Q160 218 120 218');
    return (
      `<circle cx="120" cy="74" r="22" fill="${t.light}" stroke="${t.seam}" stroke-width="6" stroke-dasharray="2 3"/>` +
      body(dome, t) +
      line(
        both('M120 84 L120 172 M132 84 C146 108 150 140 150 170 M142 86 C166 112 172 140 174 166'),
        t.seam,
      ) +
      body(cuff, t, t.light) +
      line(ribs([46, 172], [194, 172], [0, 38], 22), t.seam, 1.1)
    );
  },
  cap: (t) => {
    const dome = 'M46 178 C44 124 78 96 120 96 C158 96 180 126 182 172 Q120 196 46 178 Z';
    const peak =
      'M96 182 C120 164 158 160 182 170 C206 176 220 190 222 202 C190 192 140 194 100 204 C92 198 90 190 96 182 Z';
    return (
      body(dome, t) +
      line(
        'M120 96 C104 122 100 152 104 182 M120 96 C150 116 164 142 166 172 M120 96 C80 112 66 144 66 180',
        t.seam,
      ) +
      dots(t.light, 5, [120, 95]) +
      body(peak, t, t.shade) +
      stitch('M108 188 C140 174 184 176 210 194', t)
    );
  },
  belt: (t) => {
    const back = 'M34 134 C34 94 206 94 206 134 L206 164 C206 124 34 124 34 164 Z';
    const front = 'M34 134 C34 176 206 176 206 134 L206 168 C206 212 34 212 34 168 Z';
    return (
      body(back, t, t.dark) +
      body(front, t) +
      stitch('M38 146 C46 180 194 180 202 146 M38 168 C50 204 190 204 202 168', t) +
      dots(t.dark, 2.6, [78, 179], [64, 174.5], [52, 168]) +
      fill('M152 158 L160 156.5 L160 201 L152 202.5 Z', t.dark) +
      `<rect x="104" y="156" width="38" height="52" rx="5" fill="none" stroke="${metal}" stroke-width="5.5"/>` +
      line('M96 183 L138 182', metal, 4)
    );
  },
  bag: (t) => {
    const sack = whole('M120 130 L182 130 L198 256 Q198 266 188 266 L120 266');
    const flap = whole('M120 130 L182 130 L187 166 Q160 200 120 202');
    return (
      line('M84 132 C84 40 156 40 156 132', t.dark, 8) +
      body(sack, t) +
      fill('M182 130 L198 256 Q198 266 188 266 L178 266 L170 130 Z', t.shade) +
      `<path d="${flap}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.4"/>` +
      stitch('M61 136 L58 164 Q84 194 120 196 Q156 194 182 164 L179 136 M49 254 L191 254', t) +
      `<rect x="109" y="188" width="22" height="28" rx="4" fill="${metal}"/>` +
      dots(t.dark, 3, [120, 202]) +
      dots(metal, 4, [84, 138], [156, 138])
    );
  },
};
