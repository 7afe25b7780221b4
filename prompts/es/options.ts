const names: Readonly<Record<string, string>> = {
  colour: 'color',
  color: 'color',
  material: 'material',
  frame: 'marco',
  flavour: 'sabor',
  vintage: 'añada',
};

/** The Spanish name of an option. A size in litres or centimetres is no "talla"; `values` tells. */
export function optionName(name: string, values: string): string {
  if (name === 'size') return /\d\s?(?:cl|ml|l|cm|mm|kg|g)\b/i.test(values) ? 'tamaño' : 'talla';
  return names[name.toLowerCase()] ?? name;
}
