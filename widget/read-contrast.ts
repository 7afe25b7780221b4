/**
 * Runs in a page: the texts of an open shadow root that are hard to read against what is painted behind them, as
 * "ratio text". Knows plain colours only, which is all the panel uses. WCAG 2.2, 1.4.3: 4.5 to 1, or 3 for large text.
 */
export function hardToRead(root: ShadowRoot): string[] {
  type Rgba = [number, number, number, number];
  const rgba = (colour: string): Rgba => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const light = (colour: Rgba) => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): Rgba => {
    for (let it = element; it; it = it.parentElement) {
      const colour = rgba(getComputedStyle(it).backgroundColor);
      if (colour[3] > 0.99) return colour;
    }
    return [255, 255, 255, 1];
  };
  const texts = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !element.closest('.hidden, [hidden], svg, style') &&
      element.getClientRects().length > 0 &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return texts.flatMap((element) => {
    const style = getComputedStyle(element);
    const [a, b] = [light(rgba(style.color)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return ratio < (large ? 3 : 4.5) ? [`${ratio.toFixed(2)} ${element.textContent}`] : [];
  });
}
