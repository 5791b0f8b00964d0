/**
 * The comparable form of a chip's name: lower case, '-' between words, marks dropped, '80 GB' joined to '80gb'.
 * 'NVIDIA H100 SXM5' and 'nvidia/h100-sxm5' have the same key; an empty name has the key ''.
 */
export const chipKey = (name: string): string =>
  name
    .replace(/[®™©]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)[\s-]+gb\b/g, '$1gb')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
