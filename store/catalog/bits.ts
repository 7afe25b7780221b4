/** A set of row numbers, one bit each; the fastest thing to intersect. */
export type Bits = Uint32Array;

export function emptyBits(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5);
}

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export function hasBit(bits: Bits, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

/** Sets the bits from `from` up to, not including, `to`. */
export function setRange(bits: Bits, from: number, to: number): void {
  for (let at = from; at < to; at++) setBit(bits, at);
}

/** Keeps in `bits` what is also in `other`, or with `not` what is not in it. */
export function keep(bits: Bits, other: Bits, not = false): void {
  if (not) for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & ~(other[at] ?? 0);
  else for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0);
}

/** All bits below `count`. */
export function fullBits(count: number): Bits {
  const bits = emptyBits(count).fill(0xffffffff);
  if (count & 31) bits[bits.length - 1] = (1 << (count & 31)) - 1;
  return bits;
}

/** Calls `visit` with each row number in the set, ascending. */
export function eachBit(bits: Bits, visit: (at: number) => void): void {
  for (let word = 0; word < bits.length; word++) {
    let left = bits[word] ?? 0;
    while (left !== 0) {
      const lowest = left & -left;
      visit((word << 5) + (31 - Math.clz32(lowest)));
      left ^= lowest;
    }
  }
}
