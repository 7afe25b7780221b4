import { body, both, dots, fill, line, metal, pair, ribs, stitch, whole } from './garment-pen.ts';
import type { Garment, Tones } from './garment-pen.ts';

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
  tote: (t) => {
    const sack = whole('M120 120 L192 120 L182 268 L120 268');
    return (
      line('M90 124 C90 44 150 44 150 124', t.seam, 7) +
      body(sack, t) +
      fill('M192 120 L182 268 L170 268 L178 120 Z', t.shade) +
      line('M80 168 L80 118 C80 28 160 28 160 118 L160 168', t.dark, 7) +
      line('M48 132 L192 132', t.seam, 1.4) +
      stitch('M48 137 L191 137 M58 260 L182 260', t) +
      dots(metal, 2.4, [80, 164], [160, 164])
    );
  },
  backpack: (t) => {
    const sack = whole('M120 66 C166 66 182 90 184 130 L190 250 Q190 272 168 272 L120 272');
    const pocket = whole('M120 178 L166 178 Q174 178 174 188 L176 244 Q176 256 164 256 L120 256');
    return (
      line('M100 70 C100 42 140 42 140 70', t.dark, 7) +
      body(both('M182 150 L200 160 L204 240 Q202 250 186 250 Z'), t, t.shade) +
      body(sack, t) +
      `<path d="${pocket}" fill="${t.light}" stroke="${t.seam}" stroke-width="1.4"/>` +
      line('M62 152 C66 96 86 84 120 84 C154 84 174 96 178 152', t.seam, 4) +
      line('M62 152 C66 96 86 84 120 84 C154 84 174 96 178 152', metal, 1.6, '1 3.4') +
      line('M72 196 L168 196', t.seam, 1.4) +
      stitch('M72 202 L168 202', t) +
      fill('M104 118 L136 118 L136 142 L104 142 Z', t.dark)
    );
  },
};
